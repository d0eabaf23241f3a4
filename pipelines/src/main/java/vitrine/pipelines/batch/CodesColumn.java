package vitrine.pipelines.batch;

import java.util.List;
import vitrine.casefile.Code;
import vitrine.casefile.CodeList;
import vitrine.casefile.Field;
import vitrine.casefile.Rule;

/** A column of sets of codes: bit i stands for the code with index {@code CodeList.FIRST + i}. */
final class CodesColumn extends LongColumn {
  private static final long serialVersionUID = 1;

  private static final int MOST = 60;

  private final Words words;

  CodesColumn(Field field, int capacity, Problems problems) {
    super(field, capacity, problems);
    List<Code> codes = field.codeList().codes();
    if (codes.size() > MOST) {
      throw new IllegalArgumentException(field + " has more than " + MOST + " codes");
    }
    words = new Words(codes.stream().map(Code::value).toList());
  }

  @Override
  public void read(int row, char[] text, int from, int length) {
    if (readNull(row, text, from, length)) {
      return;
    }
    long set = 0;
    int start = from;
    for (int i = from; i <= from + length; i++) {
      if (i == from + length || text[i] == '|') {
        int code = words.find(text, start, i - start);
        if (code < 0) {
          malformed(row, text, start, i - start, Rule.V02, notOnList(text, start, i - start));
          return;
        }
        set |= 1L << code;
        start = i + 1;
      }
    }
    values()[row] = set;
  }

  @Override
  String statedText(long value) {
    StringBuilder joined = new StringBuilder();
    for (long left = value; left != 0; left &= left - 1) {
      joined.append(joined.isEmpty() ? "" : "|");
      joined.append(words.get(Long.numberOfTrailingZeros(left)));
    }
    return joined.toString();
  }

  /** The bits of those values that are on the list. */
  static long bits(Field field, Iterable<String> values) {
    CodeList list = field.codeList();
    long bits = 0;
    for (String value : values) {
      bits |= 1L << (list.indexOf(value) - CodeList.FIRST);
    }
    return bits;
  }
}
