package vitrine.pipelines.batch;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.casefile.Field;

/**
 * Some rows, column by column. Rows of an appeal also have the columns of their case, so that every
 * condition of the catalogue can be asked of them.
 */
public final class Batch implements Serializable {
  private static final long serialVersionUID = 1;

  /** The number of rows that a batch is filled up to. */
  public static final int CAPACITY = 4096;

  private final Map<Field, Column> columns = new LinkedHashMap<>();
  private final Column[] byPosition;
  private final long[] rowNumbers;
  private final Problems problems = new Problems();
  private int size;

  public Batch(List<Field> fields) {
    this(fields, CAPACITY);
  }

  public Batch(List<Field> fields, int capacity) {
    fields.forEach(field -> columns.put(field, Column.of(field, capacity, problems)));
    byPosition = columns.values().toArray(Column[]::new);
    rowNumbers = new long[capacity];
    emptyColumns(capacity);
  }

  public int size() {
    return size;
  }

  public List<Field> fields() {
    return List.copyOf(columns.keySet());
  }

  public boolean isFull() {
    return size == rowNumbers.length;
  }

  /** Begins a row with every cell empty and returns its index. */
  public int addRow(long rowNumber) {
    int row = size++;
    rowNumbers[row] = rowNumber;
    return row;
  }

  /** Takes over a row of another batch, in those columns that both have, and returns its index. */
  public int addCopy(Batch from, int fromRow) {
    int row = addRow(from.rowNumbers[fromRow]);
    copyInto(row, from, fromRow);
    return row;
  }

  /** The rows that are not refused, as a batch of their own. */
  public Batch valid() {
    Batch valid = new Batch(fields(), size - problems.refusedRows());
    for (int row = 0; row < size; row++) {
      if (!problems.isRefused(row)) {
        valid.addCopy(this, row);
      }
    }
    return valid;
  }

  /** Fills those columns of a row that the other batch has too. */
  public void copyInto(int row, Batch from, int fromRow) {
    for (Column column : byPosition) {
      Column other = from.columns.get(column.field());
      if (other != null) {
        column.copy(row, other, fromRow);
      }
    }
  }

  /** The number of a row in its file, as a spreadsheet counts. */
  public long rowNumber(int row) {
    return rowNumbers[row];
  }

  public Problems problems() {
    return problems;
  }

  /** Empties the batch; identifiers keep their numbers. */
  public void clear() {
    emptyColumns(size);
    size = 0;
    problems.clear();
  }

  private void emptyColumns(int rows) {
    for (Column column : byPosition) {
      column.clear(rows);
    }
  }

  /**
   * The column of a field.
   *
   * @throws IllegalArgumentException if the batch lacks it
   */
  public Column column(Field field) {
    Column column = columns.get(field);
    if (column == null) {
      throw new IllegalArgumentException("no column for " + field);
    }
    return column;
  }

  public IntColumn ints(Field field) {
    return (IntColumn) column(field);
  }

  public LongColumn longs(Field field) {
    return (LongColumn) column(field);
  }

  public TokenColumn tokens(Field field) {
    return (TokenColumn) column(field);
  }

  /** The bits of a set of codes, as columns of several codes hold them. */
  public static long bits(Field field, Iterable<String> values) {
    return CodesColumn.bits(field, values);
  }
}
