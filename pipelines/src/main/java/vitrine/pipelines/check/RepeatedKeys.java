package vitrine.pipelines.check;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Finds the rows whose key an earlier row has, in the same part or in one before it. */
final class RepeatedKeys {
  private static final int SHARES = 16;

  /** A row of one of the parts. */
  record Place(int part, int row) implements Serializable {}

  private RepeatedKeys() {}

  /** The places of all but the first row of each key, by shares of the keys to save memory. */
  static List<Place> in(List<RowKeys> parts) {
    List<Place> repeated = new ArrayList<>();
    for (int share = 0; share < SHARES; share++) {
      addRepeated(parts, share, repeated);
    }
    return repeated;
  }

  private static void addRepeated(List<RowKeys> parts, int share, List<Place> repeated) {
    RowKeys seen = new RowKeys();
    for (int part = 0; part < parts.size(); part++) {
      RowKeys keys = parts.get(part);
      for (int i = 0; i < keys.size(); i++) {
        boolean due = (keys.high(i) & SHARES - 1) == share;
        if (due && !seen.addNew(keys.high(i), keys.low(i), keys.row(i))) {
          repeated.add(new Place(part, keys.row(i)));
        }
      }
    }
  }
}
