package vitrine.pipelines.audit.sampling;

import java.util.Comparator;
import java.util.HexFormat;
import vitrine.pipelines.engine.Engine;

/** A case that can be drawn, by the two halves of its reference. */
record FrameRow(long high, long low, String stratum) implements Engine.Keyed {
  private static final long serialVersionUID = 1;
  private static final int FIRST_DIGITS = 56;

  /** The order of the frame: by reference; a reference that comes twice by its strata. */
  static final Comparator<FrameRow> ORDER =
      Comparator.comparing(FrameRow::high, Long::compareUnsigned)
          .thenComparing(FrameRow::low, Long::compareUnsigned)
          .thenComparing(FrameRow::stratum);

  /** The first two digits of the reference, so that keys are in the order of references. */
  @Override
  public int key() {
    return (int) (high >>> FIRST_DIGITS);
  }

  String ref() {
    return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
  }

  boolean isSameCase(FrameRow other) {
    return high == other.high && low == other.low;
  }
}
