package vitrine.sql.query;

import java.util.List;
import java.util.stream.Collectors;

/** A condition that rows of the cube meet or do not; its text is canonical. */
public sealed interface Filter {
  /** How a field is compared. */
  enum Comparison {
    IS("="),
    IS_NOT("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }
  }

  /** All of two or more. */
  record And(List<Filter> all) implements Filter {
    public And {
      all = List.copyOf(all);
    }

    @Override
    public String text() {
      return all.stream().map(And::part).collect(Collectors.joining(" and "));
    }

    private static String part(Filter filter) {
      return filter instanceof Or ? "(" + filter.text() + ")" : filter.text();
    }
  }

  /** One at least of two or more. */
  record Or(List<Filter> any) implements Filter {
    public Or {
      any = List.copyOf(any);
    }

    @Override
    public String text() {
      return any.stream().map(Filter::text).collect(Collectors.joining(" or "));
    }
  }

  /** The contrary. */
  record Not(Filter of) implements Filter {
    @Override
    public String text() {
      return of instanceof Compared || of instanceof Among
          ? "not " + of.text()
          : "not (" + of.text() + ")";
    }
  }

  /** A field beside one value. */
  record Compared(CubeField field, Comparison comparison, String value) implements Filter {
    @Override
    public String text() {
      return field.name() + " " + comparison.sign() + " " + Words.quoted(value);
    }
  }

  /** A field that has one of some values. */
  record Among(CubeField field, List<String> values) implements Filter {
    public Among {
      values = values.stream().distinct().sorted().toList();
    }

    @Override
    public String text() {
      String list = values.stream().map(Words::quoted).collect(Collectors.joining(", "));
      return field.name() + " in (" + list + ")";
    }
  }

  String text();
}
