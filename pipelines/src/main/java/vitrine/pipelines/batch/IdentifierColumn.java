package vitrine.pipelines.batch;

import java.util.List;
import vitrine.casefile.Field;
import vitrine.casefile.Rule;

/** A column of identifiers from a registry. */
final class IdentifierColumn extends IntColumn {
  private static final long serialVersionUID = 1;

  private static final int LONGEST = 64;

  private final Words words = new Words(List.of("", NOT_APPLICABLE, UNKNOWN));

  IdentifierColumn(Field field, int capacity, Problems problems) {
    super(field, capacity, problems);
  }

  @Override
  public void read(int row, char[] text, int from, int length) {
    int known = words.find(text, from, length);
    if (known >= 0) {
      values()[row] = known;
    } else if (!hasForm(text, from, length) || Content.isIn(text, from, length)) {
      String expected = "is not an identifier: " + field().type().form();
      malformed(row, text, from, length, Rule.V07, expected);
    } else {
      values()[row] = words.add(text, from, length);
    }
  }

  private static boolean hasForm(char[] text, int from, int length) {
    boolean valid = length <= LONGEST;
    for (int i = from; valid && i < from + length; i++) {
      char c = text[i];
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      valid = letter || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == ':' || c == '-';
    }
    return valid;
  }

  @Override
  public int size() {
    return words.size();
  }

  @Override
  public String word(int value) {
    return words.get(value);
  }

  @Override
  void copy(int row, Column from, int fromRow) {
    IdentifierColumn other = (IdentifierColumn) from;
    readText(row, other.word(other.values()[fromRow]));
  }
}
