package vitrine.pipelines.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Period;
import vitrine.disclosure.Protection;
import vitrine.disclosure.ProtectionKey;
import vitrine.pipelines.Differences;
import vitrine.pipelines.Pipeline;
import vitrine.pipelines.Restated;
import vitrine.pipelines.Roster;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.export.CaseExport;
import vitrine.release.CatalogueJson;
import vitrine.release.Manifest;
import vitrine.release.Release;

/**
 * A sealed release computed once more by the whole line, to be compared number by number.
 *
 * <p>Figures are compared if the protection key of the release is at hand and, for a release that
 * restates another, that release; exact tallies always.
 */
public final class Rerun {
  private final Release sealed;
  private final Optional<ProtectionKey> key;
  private final Optional<Release> earlier;

  /**
   * A rerun.
   *
   * @param key the secret that is at hand
   * @param earlier the release that the sealed one restates, if it is at hand
   * @throws IllegalArgumentException if the sealed release restates another one
   */
  public Rerun(Release sealed, Optional<ProtectionKey> key, Optional<Release> earlier) {
    if (earlier.map(Release::digest).filter(it -> !it.equals(restated(sealed))).isPresent()) {
      throw new IllegalArgumentException(
          restated(sealed).isEmpty()
              ? "the release restates no other; leave --restates out"
              : "--restates is not the release with manifest sha256:" + restated(sealed));
    }
    this.sealed = sealed;
    this.key = key.filter(it -> it.id().equals(sealed.manifest().protection().key()));
    this.earlier = earlier;
  }

  private static String restated(Release sealed) {
    return sealed.manifest().restates();
  }

  /** Whether exports are the inputs of the release; their files are read through. */
  public GivenInputs given(Engine engine, List<CaseExport> exports) {
    return GivenInputs.of(engine, sealed.manifest(), exports);
  }

  /** What computes here otherwise than when the release was sealed, a clause for each. */
  public List<String> conditions() {
    Manifest manifest = sealed.manifest();
    return new Differences()
        .add("format", manifest.format(), Manifest.FORMAT)
        .add("software", manifest.software(), Pipeline.VERSION)
        .add("catalogue", manifest.catalogue(), CatalogueJson.digest(catalogue()))
        .list();
  }

  private Period period() {
    return Period.parse(sealed.manifest().period());
  }

  private Catalogue catalogue() {
    return Pipeline.catalogue(period());
  }

  /** Why figures cannot be compared; empty if they can. */
  public String obstacle() {
    if (key.isEmpty()) {
      return "the protection key of the release is not in keys/protection.key";
    }
    boolean isAlone = restated(sealed).isEmpty() || earlier.isPresent();
    return isAlone ? "" : "the release that it restates was not named with --restates";
  }

  /**
   * Computes the release again.
   *
   * @param folder where it is sealed; it must not exist
   */
  public RerunOutcome compare(Engine engine, List<CaseExport> exports, Path folder)
      throws IOException {
    Protection protection = protection();
    Restated restated =
        obstacle().isEmpty()
            ? earlier.map(it -> Restated.of(it, period(), protection)).orElse(Restated.NONE)
            : Restated.NONE;
    Release again =
        new Pipeline(engine, protection)
            .run(Roster.of(List.of(), exports), restated, period(), folder);
    return outcome(again);
  }

  private RerunOutcome outcome(Release again) {
    TallyDifferences tallies =
        new TallyDifferences(new TallyText(catalogue()), sealed.tallies(), again.tallies());
    Optional<FigureDifferences> figures =
        obstacle().isEmpty()
            ? Optional.of(new FigureDifferences(sealed.figures(), again.figures()))
            : Optional.empty();
    return new RerunOutcome(
        tallies.cells().size(),
        figures.map(it -> it.keys().size()).orElse(0),
        obstacle(),
        again.digest().equals(sealed.digest()),
        CheckDifferences.of(sealed.manifest(), again.manifest()),
        tallies.list(),
        figures.map(FigureDifferences::list).orElse(List.of()));
  }

  /** With another key no figure is looked at; noise of any key costs the same. */
  private Protection protection() {
    ProtectionKey any = ProtectionKey.of(new byte[ProtectionKey.BYTES]);
    return Protection.of(sealed.manifest().protection().spread(), key.orElse(any));
  }
}
