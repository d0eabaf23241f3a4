package vitrine.pipelines;

import java.util.List;
import java.util.Optional;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Period;
import vitrine.disclosure.Protection;
import vitrine.release.Counted;
import vitrine.release.Manifest;
import vitrine.release.Release;
import vitrine.tally.Tallies;

/** The earlier release of a period that a run restates, if there is one. */
public final class Restated {
  public static final Restated NONE = new Restated(Optional.empty());

  private final Optional<Release> earlier;

  private Restated(Optional<Release> earlier) {
    this.earlier = earlier;
  }

  /**
   * A release to restate.
   *
   * @throws RestatementRefused if it is of another form or period, or its noise is not that of the
   *     run, because its noise then does not stay
   */
  public static Restated of(Release release, Period period, Protection protection) {
    Manifest manifest = release.manifest();
    Manifest.Protected noise = manifest.protection();
    List<String> different =
        new Differences()
            .add("format", manifest.format(), Manifest.FORMAT)
            .add("period", manifest.period(), period.code())
            .add("spread", noise.spread(), protection.parameters().spread())
            .add("protection key", noise.key(), protection.keyId())
            .list();
    if (!different.isEmpty()) {
      throw new RestatementRefused(
          "the release cannot be restated: "
              + String.join("; ", different)
              + ". Run with its --period, its --spread and the keys/protection.key that made it");
    }
    return new Restated(Optional.of(release));
  }

  /** The counts of a release of some cases that restates it. */
  Counted by(Catalogue catalogue, Tallies tallies) {
    return earlier
        .map(it -> Counted.restating(it, catalogue, tallies))
        .orElseGet(() -> Counted.of(tallies));
  }
}
