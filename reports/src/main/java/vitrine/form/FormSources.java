package vitrine.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vitrine.casefile.CodeList;
import vitrine.casefile.DsaCodes;

/** A list that says of each cell of some forms what fills it, as CSV. */
public final class FormSources {
  private static final List<String> HEADER =
      List.of(
          "form",
          "row",
          "column",
          "metric",
          "statistic",
          "part",
          "breakdown",
          "cell",
          "unit",
          "if_none");

  private FormSources() {}

  /** The list; rows are numbered as lines of the form's file, the header being line 1. */
  public static String csv(List<Form> forms) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
    csv.writeRecord(HEADER);
    for (Form form : forms) {
      for (int row = 0; row < form.rows().size(); row++) {
        write(csv, form, row);
      }
    }
    return text.toString();
  }

  private static void write(CsvWriter csv, Form form, int row) {
    List<FormCell> cells = form.rows().get(row).cells();
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column).findSource().isPresent()) {
        Source source = cells.get(column).findSource().get();
        csv.writeRecord(
            form.name(),
            Integer.toString(row + 2),
            form.header().get(column),
            source.metric(),
            source.statistic().name(),
            String.join(" + ", source.parts()),
            source.breakdown(),
            cell(source),
            FormText.unit(source.statistic()),
            source.ifNone().name());
      }
    }
  }

  private static String cell(Source source) {
    List<String> dimensions = List.of(source.breakdown().split("\\*"));
    return IntStream.range(0, source.filter().size())
        .mapToObj(i -> values(dimensions.get(i), source.filter().get(i)))
        .collect(Collectors.joining(" * "));
  }

  /** The values that count, or those that do not where they are fewer. */
  private static String values(String dimension, Set<String> values) {
    if (values.isEmpty()) {
      return "any";
    }
    Set<String> others = new TreeSet<>(known(dimension));
    others.removeAll(values);
    return !others.isEmpty() && others.size() < values.size()
        ? "not " + joined(others)
        : joined(new TreeSet<>(values));
  }

  private static Set<String> known(String dimension) {
    return switch (dimension) {
      case "CATEGORY" -> values(DsaCodes.CATEGORY);
      case "KEYWORD" -> values(DsaCodes.KEYWORD);
      default -> Set.of();
    };
  }

  private static Set<String> values(CodeList list) {
    return IntStream.range(0, list.size())
        .filter(it -> it != CodeList.UNKNOWN)
        .mapToObj(list::valueAt)
        .collect(Collectors.toSet());
  }

  private static String joined(Set<String> values) {
    return values.stream()
        .map(it -> it.isEmpty() ? "not stated" : it)
        .collect(Collectors.joining(" | "));
  }
}
