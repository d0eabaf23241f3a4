package vitrine.casefile;

import static vitrine.casefile.Requirement.always;
import static vitrine.casefile.Requirement.optional;
import static vitrine.casefile.Requirement.when;
import static vitrine.casefile.Requirement.whenPresent;

import java.util.List;
import java.util.Set;

/** The fields of the appeals resource. */
public final class AppealFields {
  private static final Declared APPEALS = new Declared(Resource.APPEALS);

  public static final Field APPEAL_REF =
      APPEALS.token("appeal_ref", always(), "HMAC-SHA-256 of the submitter's own number");
  public static final Field CASE_REF = APPEALS.token("case_ref", always(), "Case appealed against");
  public static final Field LEVEL =
      APPEALS.code("level", RedressCodes.LEVEL, always(), "Body that decides");
  public static final Field PRIOR_APPEAL_REF =
      APPEALS.token("prior_appeal_ref", optional(), "Appeal at the level before");
  public static final Field APPELLANT =
      APPEALS.code("appellant", RedressCodes.APPELLANT, always(), "Who appeals");
  public static final Field BASIS =
      APPEALS.code("basis", RedressCodes.BASIS, always(), "What is appealed against");
  public static final Field FILED_AT = APPEALS.moment("filed_at", always(), "Filed");
  public static final Field ADMISSIBLE =
      APPEALS.code("admissible", RedressCodes.ADMISSIBLE, optional(), "Admissible");
  public static final Field ACKNOWLEDGED_AT =
      APPEALS.moment("acknowledged_at", optional(), "Receipt acknowledged");
  public static final Field DECIDED_AT = APPEALS.moment("decided_at", optional(), "Decided");
  public static final Field NOTIFIED_AT =
      APPEALS.moment("notified_at", optional(), "Decision notified to the appellant");
  public static final Field OUTCOME =
      APPEALS.code("outcome", RedressCodes.OUTCOME, always(), "Outcome");
  public static final Field OMITTED_REASON =
      APPEALS.code(
          "omitted_reason",
          RedressCodes.OMITTED_REASON,
          when("if omitted", OUTCOME, Set.of("OMITTED")),
          "Why no decision was taken");
  public static final Field DECIDED_BY =
      APPEALS.code(
          "decided_by", RedressCodes.DECIDED_BY, whenPresent(DECIDED_AT), "Human or automated");
  public static final Field REMEDY =
      APPEALS.codes("remedy", RedressCodes.APPEAL_REMEDY, optional(), "Remedies");
  public static final Field IMPLEMENTED_AT =
      APPEALS.moment("implemented_at", optional(), "Remedy carried out");
  public static final Field IMPLEMENTATION =
      APPEALS.code(
          "implementation", RedressCodes.IMPLEMENTATION, optional(), "How far it was carried out");
  public static final Field INTERIM_RELIEF =
      APPEALS.code("interim_relief", RedressCodes.INTERIM_RELIEF, optional(), "Interim relief");

  static final List<Field> ALL = APPEALS.all();

  private AppealFields() {}
}
