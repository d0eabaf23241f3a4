package vitrine.web.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Figure;
import vitrine.edition.Display;
import vitrine.edition.Edition;
import vitrine.reported.Column;
import vitrine.reported.Indicator;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedValue;
import vitrine.tally.Cell;

/**
 * A number that a service reported beside the protected figure of the same service and period.
 *
 * @param place the part that it is reported in
 * @param recomputed as readers see figures; empty if the edition has none
 * @param differs how the two are not the same
 */
public record BesideReported(
    String label, String place, String reported, Metric metric, String recomputed, String differs) {

  /** How a reported number and a metric belong together. */
  private record Mapping(
      String label,
      String place,
      Predicate<ReportedValue> reported,
      String metric,
      Statistic statistic,
      String part,
      String differs) {}

  private static final List<Mapping> MAPPINGS =
      List.of(
          new Mapping(
              "Orders to act",
              "Part 3",
              it -> is(it, ReportTable.T3, "orders_to_act"),
              "V3",
              Statistic.COUNT,
              "",
              "V3 counts orders of all kinds that were cases."),
          new Mapping(
              "Items in orders",
              "Part 3",
              it -> is(it, ReportTable.T3, "items"),
              "V3A",
              Statistic.TOTAL,
              "",
              "V3A counts the items of orders of all kinds."),
          new Mapping(
              "Notices",
              "Part 4",
              it -> is(it, ReportTable.T4, "notices"),
              "V5",
              Statistic.COUNT,
              "SOURCE_ARTICLE_16",
              "V5 counts trusted flaggers apart; part 4 counts them in."),
          new Mapping(
              "Notices of trusted flaggers",
              "Part 4",
              it -> is(it, ReportTable.T4, "tf_notices"),
              "V5",
              Statistic.COUNT,
              "SOURCE_TRUSTED_FLAGGER",
              "The same."),
          new Mapping(
              "Items in notices",
              "Part 4",
              it -> is(it, ReportTable.T4, "items"),
              "V2",
              Statistic.TOTAL,
              "",
              "V2 also counts items of orders and own findings."),
          new Mapping(
              "Own-initiative measures",
              "Parts 5 and 6",
              it -> is(it, ReportTable.T5, "measures") || is(it, ReportTable.T6, "measures"),
              "V6",
              Statistic.COUNT,
              "",
              "V6 also counts measures on notices and orders."),
          new Mapping(
              "Complaints",
              "Part 7",
              it ->
                  it.table() == ReportTable.T7
                      && it.key().indicator().equals(Indicator.COMPLAINTS)
                      && it.key().scope().equals(Indicator.TOTAL),
              "A1",
              Statistic.COUNT,
              "",
              "A1 also counts appeals at later levels."));

  private static boolean is(ReportedValue value, ReportTable table, String column) {
    return value.table() == table
        && value.column().equals(column)
        && value.key().isTotalCategory()
        && value.key().isWhole();
  }

  /** The numbers of a service that have a metric. */
  static List<BesideReported> list(
      List<ReportedValue> totals, String service, Optional<ShelvedEdition> edition) {
    List<BesideReported> all = new ArrayList<>();
    for (Mapping mapping : MAPPINGS) {
      totals.stream()
          .filter(it -> it.service().equals(service))
          .filter(mapping.reported())
          .flatMap(it -> it.amount().stream())
          .reduce(BigDecimal::add)
          .ifPresent(it -> all.add(of(mapping, it, service, edition)));
    }
    return all;
  }

  private static BesideReported of(
      Mapping mapping, BigDecimal reported, String service, Optional<ShelvedEdition> edition) {
    Metric metric = Catalogue.current().get(mapping.metric());
    String recomputed =
        edition
            .flatMap(it -> find(mapping, service, it.edition()))
            .map(it -> Display.of(it, mapping.statistic().kind()))
            .orElse("");
    return new BesideReported(
        mapping.label(),
        mapping.place(),
        ReportedPages.number(reported),
        metric,
        recomputed,
        mapping.differs());
  }

  private static Optional<Figure> find(Mapping mapping, String service, Edition edition) {
    return edition.catalogue().find(mapping.metric()).stream()
        .flatMap(
            metric ->
                metric.breakdowns().stream()
                    .filter(it -> it.code().equals("SERVICE"))
                    .flatMap(it -> edition.figures().cells(metric, it).stream()))
        .filter(it -> isOf(it, service))
        .findFirst()
        .flatMap(it -> edition.figures().find(it, mapping.statistic(), mapping.part()));
  }

  private static boolean isOf(Cell cell, String service) {
    return cell.values().size() == 1
        && Column.plain(cell.values().get(0)).equals(Column.plain(service));
  }
}
