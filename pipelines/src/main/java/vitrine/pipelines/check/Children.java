package vitrine.pipelines.check;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import vitrine.casefile.CaseFields;
import vitrine.casefile.Field;
import vitrine.casefile.Resource;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.TokenColumn;

/** The valid rows of one submission that belong to cases, findable by the key of their case. */
final class Children implements Serializable {
  private static final long serialVersionUID = 1;
  static final Children NONE = new Children(Map.of(), Map.of());

  private final Map<Resource, KeyIndex> byResource = new EnumMap<>(Resource.class);

  /**
   * An index of rows; rows without the key of a case are left out.
   *
   * @param refused rows that are left out too, by their ordinals
   */
  Children(Map<Resource, List<Batch>> rows, Map<Resource, BitSet> refused) {
    rows.forEach(
        (resource, batches) -> {
          BitSet without = refused.getOrDefault(resource, new BitSet());
          byResource.put(resource, new KeyIndex(batches, without));
        });
  }

  Map<Resource, KeyIndex> byResource() {
    return byResource;
  }

  /** The keys of the cases that rows belong to, if rows of their resource can belong to one. */
  static Optional<TokenColumn> findCaseRef(Batch rows) {
    return rows.fields().stream()
        .filter(it -> it.name().equals(CaseFields.CASE_REF.name()))
        .findFirst()
        .map(rows::tokens);
  }

  /** Rows of one resource by the key of their case. Rows have ordinals over all their batches. */
  static final class KeyIndex implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<Batch> batches;
    private final long[] high;
    private final long[] low;
    private final int[] ordinals;
    private final int[] starts;

    private KeyIndex(List<Batch> batches, BitSet refused) {
      this.batches = batches;
      starts = new int[batches.size()];
      RowKeys keys = new RowKeys();
      int ordinal = 0;
      for (int i = 0; i < starts.length; i++) {
        Batch batch = batches.get(i);
        starts[i] = ordinal;
        TokenColumn column = findCaseRef(batch).orElseThrow();
        for (int row = 0; row < batch.size(); row++, ordinal++) {
          if (column.isStated(row) && !refused.get(ordinal)) {
            keys.add(column.high()[row], column.low()[row], ordinal);
          }
        }
      }
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < keys.size(); i++) {
        order.add(i);
      }
      order.sort((a, b) -> compare(keys.high(a), keys.low(a), keys.high(b), keys.low(b)));
      high = order.stream().mapToLong(keys::high).toArray();
      low = order.stream().mapToLong(keys::low).toArray();
      ordinals = order.stream().mapToInt(keys::row).toArray();
    }

    /** Gives the ordinals of the rows that belong to a case. */
    void forEach(long keyHigh, long keyLow, IntConsumer ordinal) {
      int from = 0;
      int to = high.length;
      while (from < to) {
        int middle = (from + to) >>> 1;
        if (compare(high[middle], low[middle], keyHigh, keyLow) < 0) {
          from = middle + 1;
        } else {
          to = middle;
        }
      }
      while (from < high.length && high[from] == keyHigh && low[from] == keyLow) {
        ordinal.accept(ordinals[from++]);
      }
    }

    /** The ordinals that have the key of a case. */
    BitSet keyed() {
      BitSet keyed = new BitSet();
      for (int ordinal : ordinals) {
        keyed.set(ordinal);
      }
      return keyed;
    }

    List<Batch> batches() {
      return batches;
    }

    /** The packed time in a row. */
    long moment(Field field, int ordinal) {
      int batch = batchOf(ordinal);
      return batches.get(batch).longs(field).values()[ordinal - starts[batch]];
    }

    /** Takes over a row into another batch and returns its index there. */
    int copy(int ordinal, Batch into) {
      int batch = batchOf(ordinal);
      return into.addCopy(batches.get(batch), ordinal - starts[batch]);
    }

    /** The last batch that starts at or before an ordinal: empty ones before it start there too. */
    private int batchOf(int ordinal) {
      int from = 0;
      int to = starts.length;
      while (from < to) {
        int middle = (from + to) >>> 1;
        if (starts[middle] <= ordinal) {
          from = middle + 1;
        } else {
          to = middle;
        }
      }
      return from - 1;
    }

    private static int compare(long high, long low, long otherHigh, long otherLow) {
      int byHigh = Long.compareUnsigned(high, otherHigh);
      return byHigh != 0 ? byHigh : Long.compareUnsigned(low, otherLow);
    }
  }
}
