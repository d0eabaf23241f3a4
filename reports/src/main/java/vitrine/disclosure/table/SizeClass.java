package vitrine.disclosure.table;

/** A class of true counts that errors are told by. */
public enum SizeClass {
  TO_4(1),
  TO_9(5),
  TO_19(10),
  TO_49(20),
  TO_99(50),
  FROM_100(100);

  private final long least;

  SizeClass(long least) {
    this.least = least;
  }

  /** The class of a count of at least 1. */
  static SizeClass of(long count) {
    SizeClass found = TO_4;
    for (SizeClass each : values()) {
      found = count >= each.least ? each : found;
    }
    return found;
  }

  /** What reports call it. */
  public String text() {
    int next = ordinal() + 1;
    return next < values().length ? least + "-" + (values()[next].least - 1) : least + "+";
  }
}
