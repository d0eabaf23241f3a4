package vitrine.pipelines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.Submission;
import vitrine.release.ReleasePart;

/**
 * The submissions that make up a release: those that an earlier one kept and those to check,
 * without what one of them replaces. The order in which they are named does not matter.
 *
 * <p>A submission replaces a kept one of the same name, and the one that it says to supersede. What
 * was replaced is not remembered: who names it again without its replacement counts it again.
 *
 * @param kept the parts of kept submissions that count
 * @param exports the exports that count
 */
public record Roster(
    List<ReleasePart> kept, List<CaseExport> exports, List<Replacement> replacements) {

  /** A submission that counts instead of another, which has the same name if it was kept. */
  public record Replacement(String replaced, String by) {}

  /**
   * The roster of some kept submissions and some exports.
   *
   * @throws RosterRefused if exports have the same name, if submissions supersede each other, or if
   *     one replaces another submitter's
   */
  public static Roster of(List<ReleasePart> kept, List<CaseExport> exports) {
    Map<String, Submitted> all = named(exports);
    Set<String> given = Set.copyOf(all.keySet());
    List<Replacement> replacements = new ArrayList<>();
    for (ReleasePart part : kept) {
      Submitted earlier = Submitted.of(part.input());
      Optional.ofNullable(all.putIfAbsent(earlier.name(), earlier))
          .ifPresent(later -> replacements.add(later.replace(earlier)));
    }
    requireDistinct(all.keySet());
    all.values().forEach(it -> requireNoCircle(it, all));
    all.values()
        .forEach(
            later ->
                later
                    .findSuperseded(all)
                    .ifPresent(earlier -> replacements.add(later.replace(earlier))));
    Set<String> superseded =
        replacements.stream()
            .filter(it -> !it.replaced().equals(it.by()))
            .map(Replacement::replaced)
            .collect(Collectors.toSet());
    return new Roster(
        kept.stream()
            .filter(it -> !given.contains(it.submission()))
            .filter(it -> !superseded.contains(it.submission()))
            .toList(),
        exports.stream().filter(it -> name(it).filter(superseded::contains).isEmpty()).toList(),
        replacements);
  }

  /** The exports whose package could be read, by their names. */
  private static Map<String, Submitted> named(List<CaseExport> exports) {
    Map<String, CaseExport> places = new HashMap<>();
    Map<String, Submitted> named = new TreeMap<>();
    for (CaseExport export : exports) {
      name(export)
          .map(name -> places.put(name, export))
          .ifPresent(
              other -> {
                throw new RosterRefused(
                    "%s and %s are both submission %s; name the one that counts"
                        .formatted(other.name(), export.name(), export.submissionId()));
              });
      export.submission().map(Submitted::of).ifPresent(it -> named.put(it.name(), it));
    }
    return named;
  }

  private static Optional<String> name(CaseExport export) {
    return export.submission().map(Submission::submissionId);
  }

  /** Names are those of files, and some file systems do not tell letters of different case. */
  private static void requireDistinct(Set<String> names) {
    Map<String, String> seen = new HashMap<>();
    for (String name : names) {
      String other = seen.put(name.toLowerCase(Locale.ROOT), name);
      if (other != null) {
        throw new RosterRefused(
            "submissions %s and %s differ in the case of letters only; rename one"
                .formatted(other, name));
      }
    }
  }

  private static void requireNoCircle(Submitted start, Map<String, Submitted> all) {
    Optional<Submitted> next = start.findSuperseded(all);
    for (int steps = 0; next.isPresent() && steps < all.size(); steps++) {
      if (next.get().equals(start)) {
        throw new RosterRefused(
            "%s and %s supersede each other; one of them must not"
                .formatted(start.name(), start.supersedes()));
      }
      next = next.get().findSuperseded(all);
    }
  }

  /** Whether a submission counts instead of another. */
  boolean isReplacement(String submission) {
    return replacements.stream().anyMatch(it -> it.by().equals(submission));
  }
}
