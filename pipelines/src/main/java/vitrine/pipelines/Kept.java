package vitrine.pipelines;

import java.util.List;
import vitrine.casefile.Nearest;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Period;
import vitrine.release.CatalogueJson;
import vitrine.release.Manifest;
import vitrine.release.Release;
import vitrine.release.ReleasePart;

/** The submissions that an earlier release kept, so that their rows need not be read again. */
public record Kept(List<ReleasePart> parts) {
  public static final Kept NOTHING = new Kept(List.of());

  public Kept {
    parts = List.copyOf(parts);
  }

  /**
   * What a release kept.
   *
   * @throws RosterRefused if it was tallied for another period, from other metrics or by other
   *     software, because tallies then do not add
   */
  public static Kept of(Release release, Period period) {
    Manifest manifest = release.manifest();
    Catalogue catalogue = Pipeline.catalogue(period);
    List<String> different =
        new Differences()
            .add("format", manifest.format(), Manifest.FORMAT)
            .add("period", manifest.period(), period.code())
            .add("software", manifest.software(), Pipeline.VERSION)
            .add("catalogue", manifest.catalogue(), CatalogueJson.digest(catalogue))
            .list();
    if (!different.isEmpty()) {
      throw new RosterRefused(
          "the release cannot be added to: "
              + String.join("; ", different)
              + ". Run all its exports again without it");
    }
    return new Kept(release.parts());
  }

  /**
   * These without one of them.
   *
   * @throws RosterRefused if it is not among them
   */
  public Kept without(String submission) {
    List<String> names = parts.stream().map(ReleasePart::submission).toList();
    if (!names.contains(submission)) {
      String near =
          Nearest.to(submission, names).map(it -> "; did you mean " + it + "?").orElse("");
      throw new RosterRefused("the release kept no submission '%s'%s".formatted(submission, near));
    }
    return new Kept(parts.stream().filter(it -> !it.submission().equals(submission)).toList());
  }
}
