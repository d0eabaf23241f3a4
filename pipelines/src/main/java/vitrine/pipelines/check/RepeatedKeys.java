package vitrine.pipelines.check;

import java.util.ArrayList;
import java.util.List;

/** Finds the rows whose key a row of an earlier part has; within a part no key is there twice. */
final class RepeatedKeys {
  private static final int SHARES = 16;

  /** A row of one of the parts. */
  record Place(int part, int row) {}

  private RepeatedKeys() {}

  /** The places of all but the first row of each key, by shares of the keys to save memory. */
  static List<Place> in(List<RowKeys> parts) {
    List<Place> repeated = new ArrayList<>();
    for (int share = 0; share < SHARES && parts.size() > 1; share++) {
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
