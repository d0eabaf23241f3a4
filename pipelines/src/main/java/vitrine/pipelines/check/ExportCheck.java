package vitrine.pipelines.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.casefile.AppealFields;
import vitrine.casefile.CaseFields;
import vitrine.casefile.Defect;
import vitrine.casefile.Resource;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.TokenColumn;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.ExportFile;
import vitrine.tally.Tallies;

/** The check of one export: its other files, then its cases, then the keys between them. */
final class ExportCheck {
  private static final List<Resource> OF_CASES =
      List.of(Resource.APPEALS, Resource.CORRECTIONS, Resource.ENFORCEMENT);

  private final CaseExport export;
  private final Scans scans;
  private final LaterRefusals later;
  private final List<Defect> defects;

  ExportCheck(CaseExport export, Scans scans) {
    this.export = export;
    this.scans = scans;
    this.later = new LaterRefusals(scans);
    this.defects = new ArrayList<>(export.defects());
  }

  CheckedExport check() {
    List<ExportFile> cases = files(Resource.CASES);
    List<ExportFile> others =
        export.files().stream().filter(it -> it.resource() != Resource.CASES).toList();
    scans.add("Reading " + export.name(), others, Children.NONE);
    Children children = children();
    scans.add("Checking " + export.name(), cases, children);
    Map<ExportFile, BitSet> repeated = repeatedCases(cases);
    if (!repeated.isEmpty()) {
      scans.addAgain("Checking again " + export.name(), repeated, children);
    }
    refuseOrphans(children);
    return result();
  }

  private List<ExportFile> files(Resource resource) {
    return export.files().stream().filter(it -> it.resource() == resource).toList();
  }

  private Children children() {
    Map<Resource, List<Batch>> rows = new EnumMap<>(Resource.class);
    for (Resource resource : OF_CASES) {
      List<ExportFile> files = files(resource);
      if (!files.isEmpty()) {
        rows.put(resource, files.stream().flatMap(file -> scans.of(file).kept().stream()).toList());
      }
    }
    BitSet repeats = repeatedAppeals(rows.getOrDefault(Resource.APPEALS, List.of()));
    String column = AppealFields.APPEAL_REF.name();
    later.add(files(Resource.APPEALS), repeats, column, RowKeys.REPEATED);
    return new Children(rows, Map.of(Resource.APPEALS, repeats));
  }

  private static BitSet repeatedAppeals(List<Batch> batches) {
    RowKeys keys = new RowKeys();
    BitSet repeated = new BitSet();
    int ordinal = 0;
    for (Batch batch : batches) {
      TokenColumn refs = batch.tokens(AppealFields.APPEAL_REF);
      for (int row = 0; row < batch.size(); row++, ordinal++) {
        repeated.set(ordinal, !keys.addNew(refs.high()[row], refs.low()[row], ordinal));
      }
    }
    return repeated;
  }

  /** The rows with a key that a row of an earlier file has, by file. */
  private Map<ExportFile, BitSet> repeatedCases(List<ExportFile> cases) {
    Map<ExportFile, BitSet> repeated = new TreeMap<>(Comparator.comparing(ExportFile::path));
    for (RepeatedKeys.Place place : scans.repeated(cases)) {
      ExportFile file = cases.get(place.part());
      repeated.computeIfAbsent(file, it -> new BitSet()).set(place.row());
    }
    repeated.forEach(this::logRepeated);
    return repeated;
  }

  private void logRepeated(ExportFile file, BitSet rows) {
    DefectLog log = new DefectLog(scans.submissionId(), file.path());
    rows.stream().forEach(log::addRepeated);
    defects.addAll(log.list());
  }

  private void refuseOrphans(Children children) {
    String message = "is the key of no valid case of this export";
    children
        .byResource()
        .forEach(
            (resource, index) -> {
              BitSet orphans = index.keyed();
              orphans.andNot(scans.sums().matched(resource));
              later.add(files(resource), orphans, CaseFields.CASE_REF.name(), message);
            });
  }

  private CheckedExport result() {
    List<CheckedExport.CheckedFile> files = new ArrayList<>();
    for (ExportFile file : export.files()) {
      ScannedFile scanned = scans.of(file);
      scanned.requireConserved(file.path());
      defects.addAll(scanned.defects());
      long quarantined = scanned.quarantined() + later.of(file);
      files.add(
          new CheckedExport.CheckedFile(file, scanned.rows(), quarantined, scanned.refused()));
    }
    defects.addAll(later.defects());
    ScannedSums sums = scans.sums();
    defects.addAll(new DistributionRules(scans.submissionId()).check(sums.diagnosis()));
    defects.sort(null);
    Tallies ofSubmission = scans.ofSubmission(defects);
    return new CheckedExport(
        export, files, defects, Tallies.sum(List.of(sums.tallies(), ofSubmission)));
  }
}
