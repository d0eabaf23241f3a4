package vitrine.pipelines.batch;

import java.util.stream.IntStream;
import vitrine.casefile.Field;
import vitrine.casefile.Jurisdictions;
import vitrine.casefile.Rule;

/** A column of codes of one list. */
final class CodeColumn extends IntColumn {
  private static final long serialVersionUID = 1;

  private final Words words;
  private final boolean jurisdiction;

  CodeColumn(Field field, int capacity, Problems problems) {
    super(field, capacity, problems);
    words =
        new Words(
            IntStream.range(0, field.codeList().size())
                .mapToObj(field.codeList()::valueAt)
                .toList());
    jurisdiction = field.codeList() == Jurisdictions.JURISDICTION;
  }

  @Override
  public void read(int row, char[] text, int from, int length) {
    int code = words.find(text, from, length);
    if (code >= 0) {
      values()[row] = code;
    } else if (jurisdiction) {
      readRepaired(row, text, from, length);
    } else {
      malformed(row, text, from, length, Rule.V02, notOnList(text, from, length));
    }
  }

  private void readRepaired(int row, char[] text, int from, int length) {
    String repaired = Jurisdictions.REPAIRS.get(new String(text, from, length));
    if (repaired == null) {
      malformed(row, text, from, length, Rule.V02, notOnList(text, from, length));
    } else {
      readText(row, repaired);
      problem(row, Rule.V05, "was read as " + repaired);
    }
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
    values()[row] = ((CodeColumn) from).values()[fromRow];
  }
}
