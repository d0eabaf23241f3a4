package vitrine.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vitrine.catalogue.Statistic;

/**
 * What fills a cell of a form: a statistic of the units in some cells of a breakdown.
 *
 * @param parts the parts of the statistic that are added, as of a mix; one empty part for others
 * @param breakdown the code of the breakdown
 * @param filter for each dimension the values that count; of none, all of them
 * @param ifNone what stands where there are no such units
 * @param unlessNever the metric that tells whether there can be any
 */
public record Source(
    String metric,
    Statistic statistic,
    List<String> parts,
    String breakdown,
    List<Set<String>> filter,
    IfNone ifNone,
    Optional<String> unlessNever) {

  /** What stands where there are no units. */
  public enum IfNone {
    /** It could occur and did not. */
    ZERO,

    /** There is nothing to take a median or a share of. */
    BLANK,

    /** Nobody stated it. */
    NOT_STATED
  }

  public Source {
    parts = List.copyOf(parts);
    filter = List.copyOf(filter);
  }

  static Source of(String metric, Statistic statistic, String breakdown, List<Set<String>> filter) {
    IfNone ifNone = statistic.kind() == Statistic.Kind.NUMBER ? IfNone.ZERO : IfNone.BLANK;
    return new Source(metric, statistic, List.of(""), breakdown, filter, ifNone, Optional.empty());
  }

  static Source whole(String metric, Statistic statistic) {
    return of(metric, statistic, "WHOLE", List.of());
  }

  static Source by(String metric, Statistic statistic, String dimension, String... values) {
    return of(metric, statistic, dimension, List.of(Set.of(values)));
  }

  Source parts(String... added) {
    return new Source(metric, statistic, List.of(added), breakdown, filter, ifNone, unlessNever);
  }

  Source stated() {
    return new Source(metric, statistic, parts, breakdown, filter, IfNone.NOT_STATED, unlessNever);
  }

  Source unlessNever(String possible) {
    return new Source(metric, statistic, parts, breakdown, filter, ifNone, Optional.of(possible));
  }
}
