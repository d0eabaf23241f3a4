package vitrine.pipelines.convert;

import java.util.List;
import vitrine.pipelines.export.Submission;
import vitrine.pipelines.export.SubmissionRules;

/** The properties of a submission, as a mapping states them. */
final class SubmissionProperties {
  private SubmissionProperties() {}

  static Submission read(Yaml yaml) {
    yaml.only(
        "submission_id",
        "submitter_id",
        "submitter_role",
        "service_ids",
        "period_start",
        "period_end",
        "as_of",
        "regimes",
        "edition_no",
        "supersedes_submission_id",
        "restatement_reason",
        "coverage_statement");
    Submission submission =
        new Submission(
            Submission.SCHEMA_VERSION,
            yaml.get("submission_id").requireFilled(),
            yaml.get("submitter_id").requireFilled(),
            yaml.get("submitter_role").requireFilled(),
            list(yaml, "service_ids"),
            yaml.get("period_start").requireFilled(),
            yaml.get("period_end").requireFilled(),
            yaml.get("as_of").requireFilled(),
            list(yaml, "regimes"),
            yaml.find("edition_no").map(SubmissionProperties::number).orElse(1),
            text(yaml, "supersedes_submission_id", ""),
            text(yaml, "restatement_reason", "NONE"),
            text(yaml, "coverage_statement", "FULL"));
    List<String> wrong = SubmissionRules.wrong(submission);
    if (!wrong.isEmpty()) {
      throw yaml.invalid(String.join("; ", wrong));
    }
    return submission;
  }

  private static List<String> list(Yaml yaml, String name) {
    return yaml.find(name).map(it -> it.each(Yaml::requireFilled)).orElse(List.of());
  }

  private static String text(Yaml yaml, String name, String otherwise) {
    return yaml.find(name).map(Yaml::requireFilled).orElse(otherwise);
  }

  private static int number(Yaml yaml) {
    if (!yaml.requireText().matches("[1-9][0-9]{0,8}")) {
      throw yaml.invalid("must be a whole number from 1");
    }
    return Integer.parseInt(yaml.text());
  }
}
