package vitrine.pipelines.check;

import java.time.LocalDate;
import java.util.function.LongUnaryOperator;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import vitrine.casefile.FieldType;
import vitrine.casefile.Rule;
import vitrine.pipelines.batch.Column;

/** Puts the values of one Parquet column into a column of a batch. */
abstract class ParquetCells extends PrimitiveConverter {
  private final Column column;
  private int row;

  private ParquetCells(Column column) {
    this.column = column;
  }

  /**
   * The cells for a Parquet column.
   *
   * @throws FileRefused if the field cannot have the column's type
   */
  static ParquetCells of(Type type, Column column) {
    boolean flat = type.isPrimitive() && !type.isRepetition(Type.Repetition.REPEATED);
    if (!flat) {
      throw refused(column, "is nested; write a list as text joined by |");
    }
    PrimitiveType primitive = type.asPrimitiveType();
    LogicalTypeAnnotation logical = primitive.getLogicalTypeAnnotation();
    PrimitiveTypeName name = primitive.getPrimitiveTypeName();
    FieldType field = column.field().type();
    if (name == PrimitiveTypeName.BINARY) {
      return new Texts(column);
    }
    if (logical instanceof TimestampLogicalTypeAnnotation timestamp && field == FieldType.MOMENT) {
      return new Numbers(column, seconds(column, timestamp));
    }
    if (logical == LogicalTypeAnnotation.dateType() && field == FieldType.MOMENT) {
      return new Dates(column);
    }
    boolean whole = name == PrimitiveTypeName.INT32 || name == PrimitiveTypeName.INT64;
    if (whole && (field == FieldType.COUNT || field == FieldType.AMOUNT)) {
      return new Numbers(column, LongUnaryOperator.identity());
    }
    throw refused(column, "has a Parquet type that does not fit: " + field.form());
  }

  private static FileRefused refused(Column column, String message) {
    return new FileRefused(Rule.V07, 0, column.field().name(), "the column " + message);
  }

  private static LongUnaryOperator seconds(Column column, TimestampLogicalTypeAnnotation type) {
    if (!type.isAdjustedToUTC()) {
      throw refused(column, "holds local times; write times in UTC");
    }
    long perSecond =
        switch (type.getUnit()) {
          case MILLIS -> 1_000L;
          case MICROS -> 1_000_000L;
          case NANOS -> 1_000_000_000L;
        };
    return value -> Math.floorDiv(value, perSecond);
  }

  /** Fills rows of the batch with the next values of the Parquet column. */
  final void fill(ColumnReader reader, int from, int to) {
    int defined = reader.getDescriptor().getMaxDefinitionLevel();
    for (row = from; row < to; row++) {
      if (reader.getCurrentDefinitionLevel() == defined) {
        reader.writeCurrentValueToConverter();
      }
      reader.consume();
    }
  }

  final Column column() {
    return column;
  }

  final int row() {
    return row;
  }

  private static final class Texts extends ParquetCells {
    private char[][] words = new char[0][];
    private long[] packed = new long[0];
    private boolean[] isPacked = new boolean[0];

    Texts(Column column) {
      super(column);
    }

    @Override
    public boolean hasDictionarySupport() {
      return true;
    }

    @Override
    public void setDictionary(Dictionary dictionary) {
      words = new char[dictionary.getMaxId() + 1][];
      for (int id = 0; id < words.length; id++) {
        words[id] = dictionary.decodeToBinary(id).toStringUsingUTF8().toCharArray();
      }
      packed = new long[words.length];
      isPacked = new boolean[words.length];
    }

    /** A word without a problem is read once for each dictionary and copied from then on. */
    @Override
    public void addValueFromDictionary(int id) {
      if (isPacked[id]) {
        column().unpack(row(), packed[id]);
        return;
      }
      int problems = column().problemsSoFar();
      column().read(row(), words[id], 0, words[id].length);
      isPacked[id] = column().isPackable() && column().problemsSoFar() == problems;
      packed[id] = isPacked[id] ? column().pack(row()) : 0;
    }

    @Override
    public void addBinary(Binary value) {
      column().readText(row(), value.toStringUsingUTF8());
    }
  }

  private static final class Numbers extends ParquetCells {
    private final LongUnaryOperator toUnit;

    Numbers(Column column, LongUnaryOperator toUnit) {
      super(column);
      this.toUnit = toUnit;
    }

    @Override
    public void addInt(int value) {
      addLong(value);
    }

    @Override
    public void addLong(long value) {
      if (column().field().type() == FieldType.MOMENT) {
        column().readEpochSecond(row(), toUnit.applyAsLong(value));
      } else {
        column().readNumber(row(), value);
      }
    }
  }

  private static final class Dates extends ParquetCells {
    Dates(Column column) {
      super(column);
    }

    @Override
    public void addInt(int value) {
      column().readText(row(), LocalDate.ofEpochDay(value).toString());
    }
  }
}
