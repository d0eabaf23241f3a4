package vitrine.pipelines.check;

import java.util.List;
import vitrine.catalogue.Period;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.Submission;
import vitrine.tally.Tallies;

/**
 * The step from a case export to its cases and defects.
 *
 * <p>Every file is read once. Files of appeals, corrections and enforcement come first, so that the
 * pass over the cases can join them; only if rows of two files have the same key are the later of
 * these files read twice more, as they were counted and without those rows.
 */
public final class Check {
  private final Engine engine;
  private final Tallied tallied;

  /** A check that also tallies a period. */
  public Check(Engine engine, Period period) {
    this.engine = engine;
    this.tallied = new Tallied(period.code(), "");
  }

  /** A check that also tallies what forms ask of a service in a period. */
  public Check(Engine engine, Period period, String service) {
    this.engine = engine;
    this.tallied = new Tallied(period.code(), service);
  }

  /** A check that tallies nothing. */
  public Check(Engine engine) {
    this.engine = engine;
    this.tallied = Tallied.NOTHING;
  }

  /**
   * Checks an export.
   *
   * @throws IllegalStateException if rows in are not valid plus quarantined rows
   */
  public CheckedExport check(CaseExport export) {
    return export
        .submission()
        .map(submission -> check(export, submission))
        .orElseGet(
            () -> new CheckedExport(export, List.of(), export.defects(), Tallies.sum(List.of())));
  }

  private CheckedExport check(CaseExport export, Submission submission) {
    try (Scans scans = new Scans(engine, submission, tallied)) {
      return new ExportCheck(export, scans).check();
    }
  }
}
