package vitrine.edition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Period;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.FigureText;
import vitrine.disclosure.Figures;
import vitrine.disclosure.Parameters;
import vitrine.tally.Cell;

/** Editions of 2025 with a few figures, written down figure by figure. */
final class Drafts {
  private final String metric;
  private final Map<FigureKey, Figure> now = new HashMap<>();
  private final Map<FigureKey, Figure> before = new HashMap<>();

  private Optional<Figures> restated = Optional.empty();

  private Drafts(String metric) {
    this.metric = metric;
  }

  static Drafts of(String metric) {
    return new Drafts(metric);
  }

  static Metric metric(String code) {
    return Catalogue.current().find(code).orElseThrow();
  }

  static Figure shown(String value) {
    return new FigureText(value, "", "", "", "A", "F").figure();
  }

  static Figure shown(String value, String low, String high) {
    return new FigureText(value, "", low, high, "A", "F").figure();
  }

  static Restatement restatement(Figures earlier, Figures later) {
    Restatement.Cause cause = new Restatement.Cause(1, RestatementReason.LATE_DATA, "");
    return Restatement.between(cause, earlier, earlier, later);
  }

  static Figure hidden() {
    return new FigureText("", "", "", "", "Q", "C").figure();
  }

  static Figure absent() {
    return Figures.notSubmitted();
  }

  Drafts with(Statistic statistic, String part, Figure figure) {
    now.put(new FigureKey(whole(), statistic, part), figure);
    return this;
  }

  Drafts with(Statistic statistic, Figure figure) {
    return with(statistic, "", figure);
  }

  Drafts before(Statistic statistic, Figure figure) {
    before.put(new FigureKey(whole(), statistic, ""), figure);
    return this;
  }

  /** The figures of another draft as those of the period before. */
  Drafts after(Drafts earlier) {
    before.putAll(earlier.now);
    return this;
  }

  Drafts restating(Figures earlier) {
    restated = Optional.of(earlier);
    return this;
  }

  Drafts in(Breakdown breakdown, String value, Statistic statistic, Figure figure) {
    return in(breakdown, List.of(value), statistic, figure);
  }

  Drafts in(Breakdown breakdown, List<String> values, Statistic statistic, Figure figure) {
    Cell cell = new Cell(metric, breakdown.code(), values);
    now.put(new FigureKey(cell, statistic, ""), figure);
    return this;
  }

  private Cell whole() {
    return new Cell(metric, Breakdown.WHOLE.code(), List.of());
  }

  Edition edition() {
    return new Edition(
        Period.parse("2025"),
        1,
        LocalDate.of(2026, 3, 1),
        "0".repeat(64),
        Parameters.STANDARD,
        Figures.of(now),
        before.isEmpty() ? Optional.empty() : Optional.of(Figures.of(before)),
        restated.map(it -> restatement(it, Figures.of(now))));
  }

  String headline() {
    return Headline.of(edition(), metric(metric));
  }

  String caption(Breakdown breakdown) {
    return Caption.of(edition(), metric(metric), breakdown);
  }
}
