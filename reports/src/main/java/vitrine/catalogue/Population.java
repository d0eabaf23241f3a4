package vitrine.catalogue;

import vitrine.casefile.CaseCodes;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CodeList;

/**
 * The units that a measure is about.
 *
 * @param noun what readers call them, in the plural
 */
public record Population(Unit unit, Condition where, String noun) {
  public static Population cases() {
    return new Population(Unit.CASE, Condition.always(), "cases");
  }

  /** Rows of cases as they were handed in. */
  public static Population rows() {
    return new Population(Unit.ROW, Condition.always(), "rows");
  }

  public static Population casesAndRepeats() {
    return new Population(Unit.CASE_OR_REPEAT, Condition.always(), "cases, repeats included");
  }

  /** Cases that an authority's order opened. */
  public static Population orders() {
    CodeList channels = CaseCodes.CHANNEL;
    Condition order = new Condition.Is(CaseFields.CHANNEL, channels.inGroup("ORDER"));
    return new Population(Unit.CASE, order, "orders");
  }

  public static Population appeals() {
    return new Population(Unit.APPEAL, Condition.always(), "appeals");
  }

  /** Reversals on the decider's own motion. */
  public static Population corrections() {
    return new Population(Unit.CORRECTION, Condition.always(), "corrections");
  }

  /** Steps taken against services that do not comply. */
  public static Population steps() {
    return new Population(Unit.ENFORCEMENT, Condition.always(), "steps");
  }

  /** What services state about themselves. */
  public static Population facts() {
    return new Population(Unit.SERVICE_FACT, Condition.always(), "facts stated by services");
  }

  /** Deliveries of case exports. */
  public static Population submissions() {
    return new Population(Unit.SUBMISSION, Condition.always(), "submissions");
  }

  public Population where(Condition condition) {
    return new Population(unit, Condition.all(where, condition), noun);
  }

  public Population called(String newNoun) {
    return new Population(unit, where, newNoun);
  }

  /** Everything that must hold of a counted unit. */
  public Condition condition() {
    return Condition.all(unit.standing(), where);
  }
}
