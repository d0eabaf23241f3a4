package vitrine.chart;

/** The room a drawing has: beside other content, or on a narrow screen. */
enum Room {
  WIDE(760, 235, 30),
  NARROW(350, 118, 34);

  final int width;
  final int longestLabel;
  final int row;

  Room(int width, int longestLabel, int row) {
    this.width = width;
    this.longestLabel = longestLabel;
    this.row = row;
  }

  boolean isNarrow() {
    return this == NARROW;
  }
}
