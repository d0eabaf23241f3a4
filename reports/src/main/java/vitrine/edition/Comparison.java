package vitrine.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vitrine.catalogue.Chapter;
import vitrine.catalogue.Metric;

/** An edition beside the figures of the period before. */
public record Comparison(Edition edition) {
  private static final int MOST_FINDINGS = 8;

  /** The metrics of a chapter that both periods have, in order. */
  public List<Change> of(Chapter chapter) {
    return edition.catalogue().list(chapter).stream()
        .map(metric -> Change.of(edition, metric))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The clear changes, the largest first. */
  public List<Change> clear() {
    return edition.chapters().stream()
        .flatMap(it -> of(it).stream())
        .filter(it -> it.verdict().isClear())
        .sorted(
            Comparator.comparing((Change it) -> -it.size()).thenComparing(it -> it.metric().code()))
        .toList();
  }

  /**
   * The metrics to begin with: those of the largest clear changes, else those that stand for all.
   */
  public List<Metric> findings() {
    List<Metric> clear = clear().stream().map(Change::metric).limit(MOST_FINDINGS).toList();
    return clear.isEmpty() ? edition.catalogue().key() : clear;
  }

  /** What the comparison comes to, as a sentence. */
  public String sentence() {
    if (edition.before().isEmpty()) {
      return "No report of %s is published to compare with."
          .formatted(edition.period().previous().code());
    }
    List<Change> all = edition.chapters().stream().flatMap(it -> of(it).stream()).toList();
    long clear = all.stream().filter(it -> it.verdict().isClear()).count();
    long not = all.stream().filter(it -> it.verdict() == Change.Verdict.NOT_COMPARABLE).count();
    return "Of %d metrics, %d moved clearly since %s, %d did not, %d cannot be compared."
        .formatted(
            all.size(), clear, edition.period().previous().code(), all.size() - clear - not, not);
  }
}
