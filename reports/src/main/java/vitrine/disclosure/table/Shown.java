package vitrine.disclosure.table;

/** Whether the count of a cell is shown, and if not, why. */
public enum Shown {
  PUBLISHED,
  /** Hidden because it is small. */
  PRIMARY,
  /** Hidden because a small one would follow from it. */
  SECONDARY
}
