package vitrine.catalogue;

import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.not;

import vitrine.casefile.CaseFields;
import vitrine.casefile.Resource;

/**
 * What is counted. Exercises enter no metric but those about rows; repeats of a case enter only
 * where the unit says so.
 */
public enum Unit {
  CASE(Resource.CASES, all(notAnExercise(), not(has(CaseFields.DUPLICATE_OF)))),
  CASE_OR_REPEAT(Resource.CASES, notAnExercise()),
  APPEAL(Resource.APPEALS, notAnExercise()),
  CORRECTION(Resource.CORRECTIONS, notAnExercise()),

  /**
   * A step, whether a case stands behind it or not; one in a repeat's case is a step like others.
   */
  ENFORCEMENT(Resource.ENFORCEMENT, not(is(CaseFields.EXERCISE, "YES"))),
  SERVICE_FACT(Resource.SERVICE_FACTS, Condition.always()),

  /** A row of the cases as it was handed in: exercises, repeats and refused rows are among them. */
  ROW(Resource.CASES, Condition.always()),

  /** A delivery whose package could be read, by the one row that the check makes of it. */
  SUBMISSION(Resource.SUBMISSIONS, Condition.always());

  private final Resource resource;
  private final Condition standing;

  Unit(Resource resource, Condition standing) {
    this.resource = resource;
    this.standing = standing;
  }

  /** The resource with one row for each unit; its rows also know the fields of their case. */
  public Resource resource() {
    return resource;
  }

  /** What holds for every unit of every metric. */
  public Condition standing() {
    return standing;
  }

  /**
   * Whether units are published as they are, since they tell of no case and no number of cases:
   * what services state about themselves, which the law has them publish under their names, and how
   * submitters, who are no natural persons, keep the duty to submit.
   */
  public boolean isPublic() {
    return this == SERVICE_FACT || this == SUBMISSION;
  }

  /** Whether units count that the check refused, in a cell or as a whole. */
  public boolean countsRefused() {
    return this == ROW || this == SUBMISSION;
  }

  private static Condition notAnExercise() {
    return is(CaseFields.EXERCISE, "NO");
  }
}
