package vitrine.pipelines;

import java.util.List;
import java.util.Random;
import vitrine.casefile.Code;
import vitrine.casefile.CodeList;
import vitrine.casefile.SubmissionCodes;
import vitrine.pipelines.export.Submission;

/** The properties of a submission from a seed, at the edges of its period and its time. */
final class RandomSubmission {
  private static final List<String> ENDS =
      List.of("2025-01-01", "2025-07-01", "2025-11-30", "2025-12-31", "2026-01-01", "2026-02-01");
  private static final List<String> AS_OF =
      List.of(
          Scenario.AS_OF,
          "2026-02-28T00:00:00Z",
          "2026-02-28T00:00:01Z",
          "2026-03-01T00:00:00Z",
          "2026-03-01T00:00:01Z");

  private final Random random;

  private RandomSubmission(long seed) {
    this.random = new Random(seed);
  }

  static Submission of(long seed) {
    return new RandomSubmission(seed).submission();
  }

  private Submission submission() {
    Submission typical = Scenario.SUBMISSION;
    return new Submission(
        typical.schemaVersion(),
        typical.submissionId(),
        pick(List.of("x-one", "x-two", "NA", "UNK", "192.168.7.7")),
        pick(values(SubmissionCodes.SUBMITTER_ROLE)),
        typical.serviceIds(),
        "2024-01-01",
        pick(ENDS),
        pick(AS_OF),
        typical.regimes(),
        typical.editionNo(),
        "",
        pick(values(SubmissionCodes.RESTATEMENT_REASON)),
        pick(values(SubmissionCodes.COVERAGE_STATEMENT)));
  }

  private static List<String> values(CodeList list) {
    return list.codes().stream().map(Code::value).toList();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
