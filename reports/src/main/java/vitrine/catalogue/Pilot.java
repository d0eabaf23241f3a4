package vitrine.catalogue;

import java.time.LocalDate;
import java.util.Set;
import vitrine.casefile.CaseFields;

/**
 * A timetable tried out for a time on a named cohort of cases.
 *
 * @param jurisdictions where the addressees of the cohort must act
 * @param categories the categories of its cases
 * @param from the first day of the trial
 * @param until the first day after it
 */
public record Pilot(
    String name,
    Timetable timetable,
    Set<String> jurisdictions,
    Set<String> categories,
    LocalDate from,
    LocalDate until) {

  /** The trial that the sample cases tell of; a deployment declares its own in its place. */
  static final Pilot DEMONSTRATION =
      new Pilot(
          "Demonstration pilot",
          Timetables.ACUTE_ASSESSMENT,
          Set.of("IE", "NL"),
          Set.of("STATEMENT_CATEGORY_PROTECTION_OF_MINORS"),
          LocalDate.of(2025, 7, 1),
          LocalDate.of(2026, 1, 1));

  public Pilot {
    jurisdictions = Set.copyOf(jurisdictions);
    categories = Set.copyOf(categories);
  }

  /** A case under the pilot's timetable that is of its cohort, whenever it came. */
  Condition isOfCohort() {
    return Condition.all(
        Condition.is(CaseFields.EXECUTING_JURISDICTION, jurisdictions.toArray(String[]::new)),
        Condition.is(CaseFields.CATEGORY, categories.toArray(String[]::new)));
  }

  /** A case whose clock was started during the trial. */
  Condition isInTrial() {
    return Condition.during(timetable.start(), from, until);
  }
}
