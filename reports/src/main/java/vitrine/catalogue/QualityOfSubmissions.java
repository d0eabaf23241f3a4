package vitrine.catalogue;

import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Dimension.SUBMITTER;
import static vitrine.catalogue.Dimension.SUBMITTER_ROLE;
import static vitrine.catalogue.Measure.mix;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.SUBMISSION_DUE;
import static vitrine.catalogue.Milestone.SUBMITTED;
import static vitrine.catalogue.Population.submissions;

import java.util.List;
import vitrine.casefile.SubmissionFields;

/** Chapter Q, submissions: whether they came in time, whole and sound. */
final class QualityOfSubmissions {
  static final List<Metric> METRICS =
      List.of(
          metric("Q1", "Submissions on time")
              .says(
                  "The share of submissions that were made no later than two months after the end"
                      + " of their period.")
              .measure(share(Condition.noLater(SUBMITTED, SUBMISSION_DUE), submissions()))
              .submitted()
              .by(SUBMITTER, SUBMITTER_ROLE)
              .reference(
                  "Impl. Reg. (EU) 2024/2835, two months to publish, taken as those to submit",
                  2023),
          metric("Q3A", "Submissions without refusals")
              .says("The share of submissions that passed the check with no row or file refused.")
              .measure(share(is(SubmissionFields.CHECK_RESULT, "ACCEPTED"), submissions()))
              .submitted()
              .by(SUBMITTER, SUBMITTER_ROLE)
              .reference(QualityChapter.PRACTICE, 2011),
          metric("Q5", "Restatements")
              .says("How submissions divide by the reason for which they restate an earlier one.")
              .measure(mix(SubmissionFields.RESTATEMENT_REASON, submissions()))
              .submitted()
              .by(SUBMITTER, SUBMITTER_ROLE)
              .reference("Impl. Reg. (EU) 2024/2835, versions kept and changes explained", 2023),
          metric("Q13", "Coverage")
              .says("How submissions divide by what they hold of the cases of their period.")
              .measure(mix(SubmissionFields.COVERAGE_STATEMENT, submissions()))
              .submitted()
              .by(SUBMITTER, SUBMITTER_ROLE)
              .reference(QualityChapter.PRACTICE, 2011));

  private QualityOfSubmissions() {}
}
