package vitrine.pipelines.check;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import vitrine.casefile.Defect;
import vitrine.casefile.Field;
import vitrine.casefile.Moment;
import vitrine.casefile.Resource;
import vitrine.casefile.Severity;
import vitrine.casefile.SubmissionFields;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Period;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.MomentText;
import vitrine.pipelines.export.Submission;
import vitrine.pipelines.tally.Kernel;
import vitrine.tally.Tallies;

/** What a submission adds to the tallies as one delivery, whatever rows it holds. */
final class SubmissionTallies {
  private static final int MONTHS_TO_SUBMIT = 2;
  private static final long SECONDS_PER_DAY = 86_400;

  private final Submission submission;
  private final Batch row = new Batch(Resource.SUBMISSIONS.fields(), 1);

  private SubmissionTallies(Submission submission) {
    this.submission = submission;
  }

  static Tallies of(
      Submission submission, Catalogue catalogue, Period period, List<Defect> defects) {
    return new SubmissionTallies(submission).tallies(catalogue, period, defects);
  }

  /** The period that a submission is for. */
  static Period period(Submission submission) {
    return new Period("submission", day(submission.periodStart()), day(submission.periodEnd()));
  }

  private static LocalDate day(String moment) {
    return LocalDate.ofEpochDay(second(moment) / SECONDS_PER_DAY);
  }

  private static long second(String moment) {
    return Moment.epochSecond(MomentText.parse(moment));
  }

  private Tallies tallies(Catalogue catalogue, Period period, List<Defect> defects) {
    Period submitted = period(submission);
    LocalDate due = submitted.end().plusMonths(MONTHS_TO_SUBMIT);
    row.addRow(0);
    set(SubmissionFields.SUBMITTER_ID, submission.submitterId());
    set(SubmissionFields.SUBMITTER_ROLE, submission.submitterRole());
    set(SubmissionFields.RESTATEMENT_REASON, submission.restatementReason());
    set(SubmissionFields.COVERAGE_STATEMENT, submission.coverageStatement());
    set(SubmissionFields.CHECK_RESULT, isRefusing(defects) ? "X_REFUSED_IN_PART" : "ACCEPTED");
    set(SubmissionFields.DUE_AT, due.atStartOfDay().toEpochSecond(ZoneOffset.UTC));
    set(SubmissionFields.AS_OF, second(submission.asOf()));
    Kernel kernel =
        new Kernel(
            catalogue, Resource.SUBMISSIONS, period, submitted, second(submission.asOf()), row);
    kernel.add();
    return kernel.tallies();
  }

  private static boolean isRefusing(List<Defect> defects) {
    return defects.stream().anyMatch(it -> it.severity() == Severity.REJECT);
  }

  private void set(Field field, String text) {
    row.column(field).readText(0, Optional.ofNullable(text).orElse(""));
  }

  private void set(Field field, long second) {
    row.column(field).readEpochSecond(0, second);
  }
}
