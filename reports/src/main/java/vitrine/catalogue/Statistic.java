package vitrine.catalogue;

/** One number that a measure yields for a cell. */
public enum Statistic {
  COUNT("Number", Kind.NUMBER),
  TOTAL("Total", Kind.NUMBER),
  SHARE("Share", Kind.SHARE),
  RATE("Rate", Kind.RATE),
  MET("Of these", Kind.NUMBER),
  MEDIAN("Median", Kind.DURATION),
  P90("90th percentile", Kind.DURATION),
  MEDIAN_COMPLETED("Median of completed", Kind.DURATION),
  WITHIN("Within", Kind.SHARE),
  REACHED("Reached", Kind.NUMBER),
  ENDED_OTHERWISE("Ended otherwise", Kind.NUMBER),
  OPEN("Still open", Kind.NUMBER),
  MEAN("Mean", Kind.DURATION),
  GAP("Difference of medians", Kind.DIFFERENCE),
  GAP_P90("Difference of 90th percentiles", Kind.DIFFERENCE);

  /** What a number of the statistic measures. */
  public enum Kind {
    NUMBER,
    SHARE,
    RATE,
    DURATION,
    DIFFERENCE
  }

  private final String label;
  private final Kind kind;

  Statistic(String label, Kind kind) {
    this.label = label;
    this.kind = kind;
  }

  public String label() {
    return label;
  }

  /** Whether it counts units, so that those of cells add up to that of the whole. */
  public boolean isCount() {
    return kind == Kind.NUMBER && this != TOTAL;
  }

  /** Durations and differences are in seconds, shares in parts of one. */
  public Kind kind() {
    return kind;
  }
}
