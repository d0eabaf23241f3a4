package vitrine.pipelines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Period;
import vitrine.disclosure.Figures;
import vitrine.disclosure.Parameters;
import vitrine.disclosure.Protection;
import vitrine.disclosure.ProtectionKey;
import vitrine.pipelines.check.Check;
import vitrine.pipelines.check.CheckedExport;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.export.CaseExport;
import vitrine.release.Counted;
import vitrine.release.Release;
import vitrine.release.ReleasePart;
import vitrine.release.ReleaseWriter;
import vitrine.tally.Tallies;

/**
 * The line from case exports to a sealed release.
 *
 * <ol>
 *   <li>{@link Check#check check}: its rows become cases, tallied in the same pass, and defects;
 *   <li>{@link ReleasePart#sum add}: tallies of submissions, new and kept, become those of the
 *       period;
 *   <li>{@link Restated#by restate}: where a release restates another, small changes are let be;
 *   <li>{@link Protection#protect protect}: exact tallies become figures fit to print;
 *   <li>{@link ReleaseWriter#seal seal}: all of it becomes a folder with a manifest.
 * </ol>
 */
public final class Pipeline {
  /** The version that a manifest names. */
  public static final String VERSION = "vitrine 0.1.0";

  private final Engine engine;
  private final Protection protection;

  /** A line that protects figures by a key as is usual. */
  public Pipeline(Engine engine, ProtectionKey key) {
    this(engine, new Protection(Parameters.STANDARD, key));
  }

  public Pipeline(Engine engine, Protection protection) {
    this.engine = engine;
    this.protection = protection;
  }

  /**
   * Computes and seals a release. What was refused is in its defects.
   *
   * @throws NothingToTally if every export is refused; nothing is written then
   * @throws RosterRefused if the exports do not make up a release together
   */
  public Release run(List<CaseExport> exports, Period period, Path folder) throws IOException {
    return run(Roster.of(List.of(), exports), Restated.NONE, period, folder);
  }

  /**
   * Computes and seals a release; only rows of exports are read. It has the same bytes as one that
   * is computed from the exports of the kept submissions too.
   *
   * @param restated the release of the period that it restates
   * @throws NothingToTally if every export is refused, or one that replaces a submission; nothing
   *     is written then
   */
  public Release run(Roster roster, Restated restated, Period period, Path folder)
      throws IOException {
    Catalogue catalogue = catalogue(period);
    Check check = new Check(engine, period);
    List<CheckedExport> checked = roster.exports().stream().map(check::check).toList();
    NothingToTally.throwIfRefused(roster, checked);
    List<ReleasePart> parts = Parts.of(roster.kept(), checked);
    Tallies tallies = ReleasePart.sum(parts);
    CellLimit.require(tallies);
    Counted counted = restated.by(catalogue, tallies);
    Figures figures = protection.protect(catalogue, counted.basis(), period);
    return new ReleaseWriter(VERSION, catalogue, period, protection)
        .seal(folder, parts, counted, figures);
  }

  /** The metrics that hold in a period. */
  public static Catalogue catalogue(Period period) {
    return Catalogue.current().in(period.start().getYear());
  }
}
