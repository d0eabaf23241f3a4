package vitrine.pipelines.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.casefile.AppealFields;
import vitrine.casefile.Defect;
import vitrine.casefile.Resource;
import vitrine.casefile.Rule;
import vitrine.catalogue.Period;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.TokenColumn;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.ExportFile;
import vitrine.pipelines.export.Submission;
import vitrine.tally.Tallies;

/**
 * The step from a case export to its cases and defects.
 *
 * <p>Every file is read once. Files of appeals, corrections and enforcement come first, so that the
 * pass over the cases can join them; only if two rows have the same key are the files with the
 * later ones read again without them.
 */
public final class Check {
  private final Engine engine;
  private final String period;

  /** A check that also tallies a period. */
  public Check(Engine engine, Period period) {
    this.engine = engine;
    this.period = period.code();
  }

  /** A check that tallies nothing. */
  public Check(Engine engine) {
    this.engine = engine;
    this.period = "";
  }

  /**
   * Checks an export.
   *
   * @throws IllegalStateException if rows in are not valid plus quarantined rows
   */
  public CheckedExport check(CaseExport export) {
    if (export.submission().isEmpty()) {
      return new CheckedExport(export, List.of(), export.defects(), Tallies.sum(List.of()));
    }
    return new Run(export, export.submission().get()).check();
  }

  private final class Run {
    private final CaseExport export;
    private final Submission submission;
    private final List<Defect> defects;
    private final Map<ExportFile, ScannedFile> scanned = new HashMap<>();
    private final Map<ExportFile, Long> refusedLater = new HashMap<>();

    Run(CaseExport export, Submission submission) {
      this.export = export;
      this.submission = submission;
      this.defects = new ArrayList<>(export.defects());
    }

    CheckedExport check() {
      scan("Reading " + export.name(), others(), Map.of(), Children.NONE);
      Map<Resource, List<Batch>> rows = new EnumMap<>(Resource.class);
      others().stream()
          .filter(file -> file.resource() != Resource.SERVICE_FACTS)
          .forEach(file -> join(rows, file));
      BitSet repeats = repeatedAppeals(rows.getOrDefault(Resource.APPEALS, List.of()));
      refuse(Resource.APPEALS, repeats, "appeal_ref", "is the key of an earlier row too");
      Children children = new Children(rows, Map.of(Resource.APPEALS, repeats));
      scan("Checking " + export.name(), cases(), Map.of(), children);
      Map<ExportFile, BitSet> repeated = repeatedKeys();
      if (!repeated.isEmpty()) {
        List<ExportFile> again = List.copyOf(repeated.keySet());
        scan("Checking again " + export.name(), again, repeated, children);
      }
      refuseOrphans(children);
      return result();
    }

    private List<ExportFile> cases() {
      return export.files().stream().filter(it -> it.resource() == Resource.CASES).toList();
    }

    private List<ExportFile> others() {
      return export.files().stream().filter(it -> it.resource() != Resource.CASES).toList();
    }

    private void scan(
        String step, List<ExportFile> files, Map<ExportFile, BitSet> excluded, Children children) {
      List<FileScan> scans =
          files.stream()
              .map(
                  file ->
                      new FileScan(
                          submission, file, period, excluded.getOrDefault(file, new BitSet())))
              .toList();
      Engine.Shared<Children> shared = engine.share(children);
      List<ScannedFile> results = engine.map(step, scans, scan -> scan.scan(shared));
      for (int i = 0; i < files.size(); i++) {
        scanned.put(files.get(i), results.get(i));
      }
    }

    private void join(Map<Resource, List<Batch>> rows, ExportFile file) {
      rows.computeIfAbsent(file.resource(), it -> new ArrayList<>())
          .addAll(scanned.get(file).kept());
    }

    private BitSet repeatedAppeals(List<Batch> batches) {
      RowKeys keys = new RowKeys();
      int ordinal = 0;
      for (Batch batch : batches) {
        TokenColumn refs = batch.tokens(AppealFields.APPEAL_REF);
        for (int row = 0; row < batch.size(); row++) {
          keys.add(refs.high()[row], refs.low()[row], ordinal++);
        }
      }
      BitSet repeated = new BitSet();
      RepeatedKeys.in(List.of(keys)).forEach(place -> repeated.set(place.row()));
      return repeated;
    }

    /** The rows with a key that an earlier row has, by file. */
    private Map<ExportFile, BitSet> repeatedKeys() {
      List<RowKeys> keys = cases().stream().map(it -> scanned.get(it).keys()).toList();
      Map<ExportFile, BitSet> repeated =
          new TreeMap<>(java.util.Comparator.comparing(ExportFile::path));
      for (RepeatedKeys.Place place : RepeatedKeys.in(keys)) {
        ExportFile file = cases().get(place.part());
        repeated.computeIfAbsent(file, it -> new BitSet()).set(place.row());
        defects.add(
            new Defect(
                submission.submissionId(),
                file.path(),
                place.row(),
                "case_ref",
                Rule.V03,
                Rule.V03.severity(),
                1,
                "is the key of an earlier row too"));
      }
      return repeated;
    }

    /** Refuses rows that belong to no valid case. */
    private void refuseOrphans(Children children) {
      children
          .byResource()
          .forEach(
              (resource, index) -> {
                BitSet orphans = index.keyed();
                cases().forEach(file -> orphans.andNot(matched(file, resource)));
                refuse(resource, orphans, "case_ref", "is the key of no valid case of this export");
              });
    }

    private BitSet matched(ExportFile file, Resource resource) {
      return scanned.get(file).matched().getOrDefault(resource, new BitSet());
    }

    private void refuse(Resource resource, BitSet refused, String column, String message) {
      int ordinal = 0;
      for (ExportFile file : others()) {
        if (file.resource() == resource) {
          DefectLog log = new DefectLog(submission.submissionId(), file.path());
          for (Batch batch : scanned.get(file).kept()) {
            for (int row = 0; row < batch.size(); row++, ordinal++) {
              if (refused.get(ordinal)) {
                refusedLater.merge(file, 1L, Long::sum);
                log.add(batch.rowNumber(row), column, Rule.V03, Rule.V03.severity(), message);
              }
            }
          }
          defects.addAll(log.list());
        }
      }
    }

    private CheckedExport result() {
      Diagnosis diagnosis = Diagnosis.NONE;
      List<Tallies> tallies = new ArrayList<>();
      List<CheckedExport.CheckedFile> files = new ArrayList<>();
      for (ExportFile file : export.files()) {
        ScannedFile result = scanned.get(file);
        defects.addAll(result.defects());
        tallies.add(result.tallies());
        diagnosis = diagnosis.plus(result.diagnosis());
        long quarantined = result.quarantined() + refusedLater.getOrDefault(file, 0L);
        files.add(
            new CheckedExport.CheckedFile(file, result.rows(), quarantined, result.refused()));
        requireConserved(file, result);
      }
      defects.addAll(new DistributionRules(submission.submissionId()).check(diagnosis));
      defects.sort(null);
      return new CheckedExport(export, files, defects, Tallies.sum(tallies));
    }

    private void requireConserved(ExportFile file, ScannedFile result) {
      long valid =
          file.resource() == Resource.CASES
              ? result.keys().size()
              : result.kept().stream().mapToLong(Batch::size).sum();
      if (result.rows() != valid + result.quarantined()) {
        throw new IllegalStateException(
            "rows of %s are not conserved: %d in, %d valid, %d quarantined"
                .formatted(file.path(), result.rows(), valid, result.quarantined()));
      }
    }
  }
}
