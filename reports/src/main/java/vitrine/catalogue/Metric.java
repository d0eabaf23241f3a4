package vitrine.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * One published quantity, as its sentence in the catalogue says it.
 *
 * @param definition the quantity in one sentence
 * @param milestone what places a unit in a period; for a stock, what opens it
 * @param breakdowns the whole first
 * @param reference the law, template or practice that the quantity comes from
 * @param since the first year that the definition holds for
 * @param until the last year that it holds for
 * @param succeeds the metric that this one replaces
 */
public record Metric(
    String code,
    String name,
    String definition,
    Measure measure,
    Basis basis,
    Milestone milestone,
    List<Breakdown> breakdowns,
    String reference,
    int since,
    Optional<Integer> until,
    Optional<String> succeeds) {

  public Metric {
    breakdowns = List.copyOf(breakdowns);
  }

  /** Begins the sentence of a metric. */
  static Sentence.Named metric(String code, String name) {
    return new Sentence.Named(code, name);
  }

  /** The same metric, retired after a year; editions that cite it keep it. */
  public Metric until(int year) {
    return new Metric(
        code,
        name,
        definition,
        measure,
        basis,
        milestone,
        breakdowns,
        reference,
        since,
        Optional.of(year),
        succeeds);
  }

  /** The same metric, declared as the successor of a retired one. */
  public Metric succeeds(String retired) {
    return new Metric(
        code,
        name,
        definition,
        measure,
        basis,
        milestone,
        breakdowns,
        reference,
        since,
        until,
        Optional.of(retired));
  }

  /**
   * Whether the sums of a cell mean something: where a quantity adds up only within a dimension,
   * the cell must be of one stated value of it.
   */
  public boolean addsUpIn(String breakdown, List<String> values) {
    List<String> dimensions = List.of(breakdown.split("\\*"));
    return measure.within().stream()
        .map(it -> dimensions.indexOf(it.code()))
        .allMatch(at -> at >= 0 && isStated(values.get(at)));
  }

  private static boolean isStated(String value) {
    return !value.isEmpty() && !value.equals("NA");
  }

  public Chapter chapter() {
    return Chapter.of(code);
  }

  /** The place of the metric in its chapter; {@code V2A} follows {@code V2}. */
  int number() {
    String digits = code.replaceAll("\\D", "");
    int variant = code.endsWith(digits) ? 0 : code.charAt(code.length() - 1);
    return Integer.parseInt(digits) << Character.SIZE | variant;
  }

  public boolean holdsIn(int year) {
    return year >= since && until.map(last -> year <= last).orElse(true);
  }

  /** What is counted, in the plural. */
  public String noun() {
    return measure.population().noun();
  }
}
