package vitrine.pipelines.tally;

import vitrine.casefile.CodeList;
import vitrine.casefile.FieldType;
import vitrine.casefile.Moment;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Quantity;
import vitrine.pipelines.batch.Batch;
import vitrine.tally.Layout;

/** The slots of each shape of measure; columns and sets are looked up once. */
final class SlotsOfMeasure implements Measure.Cases<Slots> {
  private final Rows rows;
  private final Batch batch;

  SlotsOfMeasure(Rows rows) {
    this.rows = rows;
    this.batch = rows.batch();
  }

  @Override
  public Slots count(Measure.Count measure) {
    return new Slots.OfUnits();
  }

  @Override
  public Slots total(Measure.Total measure) {
    return sums(measure.quantity());
  }

  @Override
  public Slots ratio(Measure.Ratio measure) {
    return sums(measure.first(), measure.second());
  }

  private Slots sums(Quantity... quantities) {
    Amounts[] amounts = new Amounts[quantities.length];
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = Amounts.of(quantities[i], rows);
    }
    return new Slots.OfSums(Batch.CAPACITY, amounts);
  }

  @Override
  public Slots share(Measure.Share measure) {
    return new Slots.OfShare(rows.of(measure.met()));
  }

  @Override
  public Slots mix(Measure.Mix measure) {
    int[] valueOfCode = measure.valueOfCode();
    if (measure.field().type() != FieldType.CODES) {
      return mixOfOne(batch.ints(measure.field()).values(), valueOfCode);
    }
    return mixOfSeveral(batch.longs(measure.field()).values(), valueOfCode);
  }

  private static Slots mixOfOne(int[] codes, int[] valueOfCode) {
    return new Slots() {
      @Override
      void fill(int[] selected, int count, int[] slots) {
        for (int i = 0; i < count; i++) {
          int code = codes[selected[i]];
          slots[selected[i]] = code < CodeList.FIRST ? 0 : valueOfCode[code];
        }
      }
    };
  }

  /** Of several codes, the first on the list. */
  private static Slots mixOfSeveral(long[] sets, int[] valueOfCode) {
    return new Slots() {
      @Override
      void fill(int[] selected, int count, int[] slots) {
        for (int i = 0; i < count; i++) {
          long set = sets[selected[i]];
          int first = CodeList.FIRST + Long.numberOfTrailingZeros(set);
          slots[selected[i]] = Moment.isStated(set) ? valueOfCode[first] : 0;
        }
      }
    };
  }

  @Override
  public Slots elapsed(Measure.Elapsed measure) {
    return new ClockSlots(rows, measure);
  }

  @Override
  public Slots compared(Measure.Compared measure) {
    Slots clock = new ClockSlots(rows, measure.clock());
    RowSet met = rows.of(measure.met());
    return new Slots() {
      @Override
      void fill(int[] selected, int count, int[] slots) {
        clock.fill(selected, count, slots);
        long[] first = met.words();
        for (int i = 0; i < count; i++) {
          int row = selected[i];
          if (slots[row] != NONE && !RowSet.isIn(first, row)) {
            slots[row] = ofOthers(slots[row]);
          }
        }
      }
    };
  }

  @Override
  public Slots stages(Measure.Stages measure) {
    return new StageSlots(rows, measure);
  }

  @Override
  public Slots backlog(Measure.Backlog measure) {
    Moments opened = rows.moments(measure.opened());
    Moments closed = rows.moments(measure.closed());
    long last = Math.min(rows.period().endSecond() - 1, rows.asOf());
    long end = Math.min(rows.period().endSecond(), rows.asOf());
    return new Slots() {
      @Override
      void fill(int[] selected, int count, int[] slots) {
        long[] from = opened.times();
        long[] to = closed.times();
        for (int i = 0; i < count; i++) {
          int row = selected[i];
          boolean open = Moments.isBy(from[row], last) && !isClosed(to[row], last);
          slots[row] = open ? age(from[row], end) : NONE;
        }
      }
    };
  }

  private static boolean isClosed(long closed, long last) {
    return closed == Moment.UNKNOWN || Moments.isBy(closed, last);
  }

  private static int age(long opened, long end) {
    return Moment.isTimed(opened)
        ? Slots.slot(0, end - Moment.epochSecond(opened))
        : Layout.UNTIMED;
  }

  @Override
  public Slots balance(Measure.Balance measure) {
    Moments opened = rows.moments(measure.opened());
    Moments closed = rows.moments(measure.closed());
    long start = rows.period().startSecond() - 1;
    long end = Math.min(rows.period().endSecond() - 1, rows.asOf());
    return new Slots() {
      @Override
      void fill(int[] selected, int count, int[] slots) {
        long[] from = opened.times();
        long[] to = closed.times();
        for (int i = 0; i < count; i++) {
          slots[selected[i]] = entry(from[selected[i]], to[selected[i]], start, end);
        }
      }
    };
  }

  private static int entry(long opened, long closed, long start, long end) {
    boolean old = Moments.isBy(opened, start);
    boolean gone = closed == Moment.UNKNOWN || (old && Moments.isBy(closed, start));
    if (gone || !Moments.isBy(opened, end)) {
      return Slots.NONE;
    }
    return (old ? Layout.OLD_CLOSED : Layout.NEW_CLOSED) + (Moments.isBy(closed, end) ? 0 : 1);
  }

  @Override
  public Slots derived(Measure.Derived measure) {
    throw new IllegalArgumentException("nothing is counted for a derived measure");
  }
}
