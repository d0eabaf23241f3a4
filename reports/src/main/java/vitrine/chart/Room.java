package vitrine.chart;

/** The room a drawing has: beside other content, or on a narrow screen. */
enum Room {
  WIDE(760, 235, 30, 10),
  NARROW(350, 118, 34, 20);

  final int width;
  final int longestLabel;
  final int row;
  final int leastForText;

  Room(int width, int longestLabel, int row, int leastForText) {
    this.width = width;
    this.longestLabel = longestLabel;
    this.row = row;
    this.leastForText = leastForText;
  }

  boolean isNarrow() {
    return this == NARROW;
  }
}
