package vitrine.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vitrine.catalogue.Statistic;

/** The DSA templates of one service, from what {@code Catalogue.forms} counts of its cases. */
final class ServiceDsa implements DsaSources {
  private static final String BY_CATEGORY = "CATEGORY*KEYWORD";
  private static final FormCell NO_INFORMATION_ORDERS =
      new FormCell.Unfilled("Case exports hold no orders to provide information");

  @Override
  public FormCell order(char column, DsaLine line, String state) {
    String metric = "F3" + column + (state.isEmpty() ? "" : "_" + state);
    return switch (column) {
      case 'G' -> filled(metric, Statistic.COUNT, line);
      case 'H' -> filled(metric, Statistic.TOTAL, line);
      case 'I', 'J' -> filled(metric, Statistic.MEDIAN_COMPLETED, line);
      default -> NO_INFORMATION_ORDERS;
    };
  }

  @Override
  public FormCell notice(char column, DsaLine line) {
    Statistic statistic =
        switch (column) {
          case 'H', 'I' -> Statistic.TOTAL;
          case 'J', 'K' -> Statistic.MEDIAN_COMPLETED;
          default -> Statistic.COUNT;
        };
    return filled("F4" + column, statistic, line);
  }

  @Override
  public FormCell measure(int part, char column, DsaLine line) {
    Source source = source("F" + part + column, Statistic.COUNT, line);
    return new FormCell.Filled(possible(column).map(source::unlessNever).orElse(source));
  }

  /** The metric that tells whether the service could have taken the measures of a column. */
  private static Optional<String> possible(char column) {
    return switch (column) {
      case 'O', 'P', 'Q' -> Optional.of("FMONETARY");
      case 'R', 'S' -> Optional.of("FPROVISION");
      case 'T', 'U' -> Optional.of("FACCOUNT");
      default -> Optional.empty();
    };
  }

  @Override
  public FormCell redress(Level level, String basis, Scope scope) {
    String metric = level == Level.INTERNAL_COMPLAINT ? "F7C" : "F7D";
    Set<String> bases = basis.isEmpty() ? Set.of() : Set.of(basis);
    return new FormCell.Filled(
        switch (scope) {
          case TOTAL -> outcomes(metric, bases, Set.of());
          case MEDIAN ->
              Source.of(metric + "T", Statistic.MEDIAN_COMPLETED, "APPEAL_BASIS", List.of(bases));
          case IMPLEMENTED ->
              Source.of(metric + "I", Statistic.SHARE, "APPEAL_BASIS", List.of(bases));
          default -> outcomes(metric, bases, Set.of(scope.name()));
        });
  }

  private static Source outcomes(String metric, Set<String> bases, Set<String> outcomes) {
    return Source.of(metric, Statistic.COUNT, "APPEAL_BASIS*OUTCOME", List.of(bases, outcomes));
  }

  @Override
  public FormCell newlyImposed() {
    return new FormCell.Filled(
        Source.of("F7CN", Statistic.COUNT, "APPEAL_BASIS", List.of(Set.of())));
  }

  @Override
  public FormCell automated(Handled handled, String automation) {
    String metric =
        switch (handled) {
          case MEASURES -> "F8M";
          case OWN_INITIATIVE -> "F8O";
          case NOTICES -> "F8N";
          case TRUSTED -> "F8T";
        };
    return new FormCell.Filled(Source.by(metric, Statistic.COUNT, "AUTOMATION", automation));
  }

  @Override
  public FormCell automatedIn(String language, String automation) {
    return new FormCell.Filled(
        Source.of(
            "F8L",
            Statistic.COUNT,
            "LANGUAGE*AUTOMATION",
            List.of(Set.of(language), Set.of(automation))));
  }

  @Override
  public FormCell accuracy(String indicator, String scope) {
    return new FormCell.Filled(
        Source.by("F8" + indicator, Statistic.SHARE, "SCOPE", scope).stated());
  }

  @Override
  public FormCell fact(String indicator, String scope) {
    return new FormCell.Filled(
        Source.of(
                "FACT",
                Statistic.TOTAL,
                "INDICATOR*SCOPE",
                List.of(Set.of(indicator), Set.of(scope)))
            .stated());
  }

  @Override
  public Map<String, Source> besides(String total, DsaLine line) {
    return switch (total) {
      case "3G" -> {
        Map<String, Source> besides = new LinkedHashMap<>(leftOut("F3G", line));
        besides.put(
            "Left out, from no Member State",
            Source.of("F3X", Statistic.COUNT, BY_CATEGORY, List.of(Set.of(), Set.of())));
        yield besides;
      }
      case "4F" -> leftOut("F4F", line);
      case "5F" -> leftOut("F5F", line);
      case "6F" -> leftOut("F6F", line);
      case "7INTERNAL_COMPLAINT" -> undecided("F7C");
      default -> undecided("F7D");
    };
  }

  private static Map<String, Source> leftOut(String metric, DsaLine line) {
    return Map.of(
        "Left out, of categories that this part has no row for",
        Source.of(metric, Statistic.COUNT, BY_CATEGORY, List.of(line.otherCategories(), Set.of())));
  }

  private static Map<String, Source> undecided(String metric) {
    return Map.of("Not decided yet", outcomes(metric, Set.of(), Set.of("PENDING", "", "NA")));
  }

  private static FormCell filled(String metric, Statistic statistic, DsaLine line) {
    return new FormCell.Filled(source(metric, statistic, line));
  }

  private static Source source(String metric, Statistic statistic, DsaLine line) {
    return Source.of(
        metric, statistic, BY_CATEGORY, List.of(line.ofCategories(), line.ofKeywords()));
  }
}
