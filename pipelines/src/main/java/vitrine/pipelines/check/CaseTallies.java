package vitrine.pipelines.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseSequel;
import vitrine.casefile.Resource;
import vitrine.catalogue.Period;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.TokenColumn;
import vitrine.pipelines.tally.Kernel;
import vitrine.tally.Tallies;

/**
 * What the valid cases of one file add up to, together with the rows of others that belong to them.
 */
final class CaseTallies {
  private final Children children;
  private final CaseSequels sequels;
  private final Period submitted;
  private final int submitter;
  private final Kernel diagnosing;
  private final Kernel ofCases;
  private final Map<Resource, ChildTallies> ofChildren = new EnumMap<>(Resource.class);
  private final Map<Resource, BitSet> matched = new EnumMap<>(Resource.class);
  private Diagnosis diagnosis = Diagnosis.NONE;

  CaseTallies(FileScan scan, Batch cases, long asOf, Children children) {
    this.children = children;
    Period period = scan.tallied().span();
    submitted = SubmissionTallies.period(scan.submission());
    boolean isCases = scan.file().resource() == Resource.CASES;
    Batch counted = isCases ? cases : new Batch(Resource.CASES.allFields(), 1);
    sequels = new CaseSequels(children, counted, asOf);
    submitter = submitter(counted, scan.submission().submitterId());
    ofCases =
        new Kernel(scan.tallied().catalogue(), Resource.CASES, period, submitted, asOf, counted);
    diagnosing =
        new Kernel(
            Diagnosis.CATALOGUE, Resource.CASES, Tallied.NOTHING.span(), submitted, asOf, counted);
    for (Resource resource : children.byResource().keySet()) {
      matched.put(resource, new BitSet());
      ofChildren.put(
          resource, new ChildTallies(scan.tallied().catalogue(), resource, period, asOf));
    }
  }

  /** The number that a batch, which must be empty, gives the submitter. */
  private static int submitter(Batch cases, String submitterId) {
    int row = cases.addRow(0);
    cases.column(CaseSequel.SUBMITTER_ID).readText(row, submitterId);
    int submitter = cases.ints(CaseSequel.SUBMITTER_ID).values()[row];
    cases.clear();
    return submitter;
  }

  void add(Batch cases) {
    Arrays.fill(cases.ints(CaseSequel.SUBMITTER_ID).values(), 0, cases.size(), submitter);
    TokenColumn refs = cases.tokens(CaseFields.CASE_REF);
    for (int row = 0; row < cases.size(); row++) {
      if (!cases.problems().isRefused(row)
          && sequels.fill(row, refs.high()[row], refs.low()[row])) {
        match(cases, row, refs.high()[row], refs.low()[row]);
      }
    }
    ofCases.add();
    diagnosing.add();
    diagnosis = diagnosis.plus(cases, submitted);
  }

  private void match(Batch cases, int row, long high, long low) {
    children
        .byResource()
        .forEach(
            (resource, index) ->
                index.forEach(
                    high,
                    low,
                    ordinal -> {
                      matched.get(resource).set(ordinal);
                      ofChildren.get(resource).add(index, ordinal, cases, row);
                    }));
  }

  Tallies tallies() {
    List<Tallies> tallies = new ArrayList<>(List.of(ofCases.tallies()));
    ofChildren.values().forEach(it -> tallies.add(it.tallies()));
    return Tallies.sum(tallies);
  }

  Map<Resource, BitSet> matched() {
    return matched;
  }

  Diagnosis diagnosis() {
    return diagnosis.with(diagnosing.tallies());
  }
}
