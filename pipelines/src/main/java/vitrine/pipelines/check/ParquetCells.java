package vitrine.pipelines.check;

import java.time.LocalDate;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import vitrine.casefile.FieldType;
import vitrine.casefile.Rule;
import vitrine.pipelines.batch.Column;

/** Puts the values of one Parquet column into a column of a batch. */
abstract class ParquetCells {
  private final Column column;

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
      return numbers(column, name, moments(column, timestamp));
    }
    if (logical == LogicalTypeAnnotation.dateType() && field == FieldType.MOMENT) {
      return numbers(column, name, ParquetCells::readDate);
    }
    boolean whole = name == PrimitiveTypeName.INT32 || name == PrimitiveTypeName.INT64;
    if (whole && (field == FieldType.COUNT || field == FieldType.AMOUNT)) {
      return numbers(column, name, Column::readNumber);
    }
    throw refused(column, "has a Parquet type that does not fit: " + field.form());
  }

  private static FileRefused refused(Column column, String message) {
    return new FileRefused(Rule.V07, 0, column.field().name(), "the column " + message);
  }

  private static Reading moments(Column column, TimestampLogicalTypeAnnotation type) {
    if (!type.isAdjustedToUTC()) {
      throw refused(column, "holds local times; write times in UTC");
    }
    long perSecond =
        switch (type.getUnit()) {
          case MILLIS -> 1_000L;
          case MICROS -> 1_000_000L;
          case NANOS -> 1_000_000_000L;
        };
    return (cells, row, value) -> cells.readEpochSecond(row, Math.floorDiv(value, perSecond));
  }

  private static void readDate(Column column, int row, long epochDay) {
    column.readText(row, LocalDate.ofEpochDay(epochDay).toString());
  }

  private static ParquetCells numbers(Column column, PrimitiveTypeName type, Reading reading) {
    return type == PrimitiveTypeName.INT32
        ? new Numbers(column, reading, Dictionary::decodeToInt, ValuesReader::readInteger)
        : new Numbers(column, reading, Dictionary::decodeToLong, ValuesReader::readLong);
  }

  /** Takes note of the words that the next pages name by number. */
  abstract void setDictionary(Dictionary dictionary);

  /** Puts a word of the dictionary into a row. */
  abstract void addWord(int row, int number);

  /** Puts the next value into a row. */
  abstract void add(int row, ValuesReader values);

  final Column column() {
    return column;
  }

  private static final class Texts extends ParquetCells {
    private char[][] words = new char[0][];
    private long[] packed = new long[0];
    private boolean[] isPacked = new boolean[0];

    Texts(Column column) {
      super(column);
    }

    @Override
    void setDictionary(Dictionary dictionary) {
      words = new char[dictionary.getMaxId() + 1][];
      for (int id = 0; id < words.length; id++) {
        words[id] = dictionary.decodeToBinary(id).toStringUsingUTF8().toCharArray();
      }
      packed = new long[words.length];
      isPacked = new boolean[words.length];
    }

    /** A word without a problem is read once for each dictionary and copied from then on. */
    @Override
    void addWord(int row, int number) {
      if (isPacked[number]) {
        column().unpack(row, packed[number]);
        return;
      }
      int problems = column().problemsSoFar();
      column().read(row, words[number], 0, words[number].length);
      isPacked[number] = column().isPackable() && column().problemsSoFar() == problems;
      packed[number] = isPacked[number] ? column().pack(row) : 0;
    }

    @Override
    void add(int row, ValuesReader values) {
      column().readText(row, values.readBytes().toStringUsingUTF8());
    }
  }

  /** What a number in the file stands for. */
  private interface Reading {
    void read(Column column, int row, long value);
  }

  private static final class Numbers extends ParquetCells {
    private final Reading reading;
    private final ToLongBiFunction<Dictionary, Integer> ofDictionary;
    private final ToLongFunction<ValuesReader> next;
    private long[] words = new long[0];

    Numbers(
        Column column,
        Reading reading,
        ToLongBiFunction<Dictionary, Integer> ofDictionary,
        ToLongFunction<ValuesReader> next) {
      super(column);
      this.reading = reading;
      this.ofDictionary = ofDictionary;
      this.next = next;
    }

    @Override
    void setDictionary(Dictionary dictionary) {
      words =
          IntStream.rangeClosed(0, dictionary.getMaxId())
              .mapToLong(id -> ofDictionary.applyAsLong(dictionary, id))
              .toArray();
    }

    @Override
    void addWord(int row, int number) {
      reading.read(column(), row, words[number]);
    }

    @Override
    void add(int row, ValuesReader values) {
      reading.read(column(), row, next.applyAsLong(values));
    }
  }
}
