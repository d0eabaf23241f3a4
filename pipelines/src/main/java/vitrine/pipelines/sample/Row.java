package vitrine.pipelines.sample;

import java.util.IdentityHashMap;
import java.util.Map;
import vitrine.casefile.CodeList;
import vitrine.casefile.Field;
import vitrine.casefile.Moment;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.Column;
import vitrine.pipelines.batch.IntColumn;
import vitrine.pipelines.batch.LongColumn;
import vitrine.pipelines.batch.TokenColumn;

/** The row of a table that is being filled; its cells are empty until they are set. */
final class Row {
  /** The time of what does not happen; it stays beyond all others when durations are added. */
  static final long NEVER = 1L << 50;

  private final Table table;
  private final Batch batch;
  private final Map<Field, Column> columns = new IdentityHashMap<>();
  private int index;
  private long number;

  Row(Table table, Batch batch) {
    this.table = table;
    this.batch = batch;
    batch.fields().forEach(field -> columns.put(field, batch.column(field)));
  }

  Row moveTo(int newIndex) {
    index = newIndex;
    number = batch.rowNumber(newIndex);
    return this;
  }

  /** The number of the row, as the check counts. */
  long number() {
    return number;
  }

  void code(Field field, int code) {
    ((IntColumn) columns.get(field)).values()[index] = code;
  }

  void code(Field field, String code) {
    code(field, Mix.code(field.codeList(), code));
  }

  /** Sets one code of a field that can hold several; nothing for {@link CodeList#EMPTY}. */
  void oneOf(Field field, int code) {
    if (code >= CodeList.FIRST) {
      codes(field, 1L << code - CodeList.FIRST);
    }
  }

  /** Adds codes to a field that can hold several. */
  void codes(Field field, long bits) {
    long[] values = longs(field);
    long before = Moment.isStated(values[index]) ? values[index] : 0;
    if (bits != 0) {
      values[index] = before | bits;
    }
  }

  private long[] longs(Field field) {
    return ((LongColumn) columns.get(field)).values();
  }

  void number(Field field, long value) {
    longs(field)[index] = value;
  }

  /** Sets a time of something that happens; what lies after the export is not known to it. */
  void happens(Field field, long second) {
    if (second <= Arrivals.AS_OF) {
      time(field, second);
    }
  }

  /** Sets a time that may lie after the export. */
  void plans(Field field, long second) {
    if (second < NEVER) {
      time(field, second);
    }
  }

  private void time(Field field, long second) {
    number(field, Moment.pack(second, Moment.Precision.SECOND));
  }

  void token(Field field, Token token) {
    ((TokenColumn) columns.get(field)).set(index, token.high(), token.low());
  }

  void identifier(Field field, String text) {
    columns.get(field).readText(index, text);
  }

  void yesOrNo(Field field, boolean yes) {
    code(field, yes ? "YES" : "NO");
  }

  void clear(Field field) {
    columns.get(field).setEmpty(index);
  }

  /** Has a text written in place of what the cell holds. */
  void write(Field field, String text) {
    table.override(index, field, text);
  }
}
