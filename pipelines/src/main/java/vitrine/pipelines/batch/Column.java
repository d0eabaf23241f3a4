package vitrine.pipelines.batch;

import java.io.Serializable;
import vitrine.casefile.CodeList;
import vitrine.casefile.Field;
import vitrine.casefile.Moment;
import vitrine.casefile.Nearest;
import vitrine.casefile.Rule;

/** The values of one field in a batch. A cell that has no valid value reads as empty. */
public abstract class Column implements Serializable {
  private static final long serialVersionUID = 1;

  static final String NOT_APPLICABLE = "NA";
  static final String UNKNOWN = "UNK";

  private final Field field;
  private final Problems problems;

  Column(Field field, Problems problems) {
    this.field = field;
    this.problems = problems;
  }

  static Column of(Field field, int capacity, Problems problems) {
    return switch (field.type()) {
      case TOKEN -> new TokenColumn(field, capacity, problems);
      case IDENTIFIER -> new IdentifierColumn(field, capacity, problems);
      case CODE -> new CodeColumn(field, capacity, problems);
      case CODES -> new CodesColumn(field, capacity, problems);
      case COUNT, AMOUNT -> new NumberColumn(field, capacity, problems);
      case DECIMAL -> new DecimalColumn(field, capacity, problems);
      case MOMENT -> new MomentColumn(field, capacity, problems);
    };
  }

  public final Field field() {
    return field;
  }

  /** Reads a cell as it stands in a text file. */
  public abstract void read(int row, char[] text, int from, int length);

  /** Reads a whole number from a typed file. */
  public void readNumber(int row, long value) {
    readText(row, Long.toString(value));
  }

  /** Reads a text from a typed file. */
  public final void readText(int row, String value) {
    read(row, value.toCharArray(), 0, value.length());
  }

  /** Reads a time from a typed file that holds times of full precision. */
  public void readEpochSecond(int row, long epochSecond) {
    problem(row, Rule.V07, "is a time where " + field.type().form() + " was expected");
  }

  public abstract void setEmpty(int row);

  /** Empties the first rows, which is faster than one cell after the other. */
  abstract void clear(int rows);

  /** Whether the cell is empty; {@code NA} and {@code UNK} are not. */
  public abstract boolean isEmpty(int row);

  /** Whether the cell states a value; empty, {@code NA} and {@code UNK} do not. */
  public abstract boolean isStated(int row);

  /** The cell as it stands in a text file. */
  public abstract String text(int row);

  /** Takes over a row of another column of the same field. */
  abstract void copy(int row, Column from, int fromRow);

  final void problem(int row, Rule rule, String message) {
    problems.add(row, field.name(), rule, message);
  }

  /** Whether a cell of the column fits in 64 bits. */
  public boolean isPackable() {
    return true;
  }

  /** A cell in 64 bits, for {@link #unpack}. */
  public abstract long pack(int row);

  /** Sets a cell to what another one of the column was. */
  public abstract void unpack(int row, long packed);

  /** How many problems were found so far in the rows that the batch holds. */
  public final int problemsSoFar() {
    return problems.list().size();
  }

  final Problems problems() {
    return problems;
  }

  /** Notes a cell that has not the form of its field, or that holds what no cell may hold. */
  final void malformed(int row, char[] text, int from, int length, Rule rule, String message) {
    setEmpty(row);
    if (Content.isIn(text, from, length)) {
      problem(row, Rule.V04, "holds what looks like an address or a fingerprint");
    } else {
      problem(row, rule, message);
    }
  }

  /** What to say of a cell that is not on the field's list. */
  final String notOnList(char[] text, int from, int length) {
    CodeList list = field.codeList();
    String near =
        Nearest.to(
                new String(text, from, length),
                list.codes().stream().map(it -> it.value()).toList())
            .map(code -> "; did you mean " + code + "?")
            .orElse("");
    return "is not a code of the list " + list.name() + near;
  }

  static int nullCode(char[] text, int from, int length) {
    if (length == 0) {
      return CodeList.EMPTY;
    }
    if (length == 2 && text[from] == 'N' && text[from + 1] == 'A') {
      return CodeList.NOT_APPLICABLE;
    }
    boolean unknown =
        length == 3 && text[from] == 'U' && text[from + 1] == 'N' && text[from + 2] == 'K';
    return unknown ? CodeList.UNKNOWN : -1;
  }

  static long nullNumber(int nullCode) {
    return Moment.EMPTY + nullCode;
  }
}
