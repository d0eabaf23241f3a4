package vitrine.pipelines.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with cells in it, as {@code {year}-{month}}.
 *
 * @param between the texts before, between and after the cells
 */
record Template(List<String> between, List<Ref> refs) {
  private static final Pattern CELL = Pattern.compile("\\{([^{}]+)}");

  /** One cell and nothing else. */
  static Template ofColumn(Yaml column, Set<String> joins) {
    return new Template(List.of("", ""), List.of(Ref.of(column.requireFilled(), joins)));
  }

  static Template ofText(Yaml yaml, Set<String> joins) {
    String text = yaml.requireFilled();
    List<String> between = new ArrayList<>();
    List<Ref> refs = new ArrayList<>();
    int end = 0;
    for (Matcher cell = CELL.matcher(text); cell.find(); end = cell.end()) {
      between.add(text.substring(end, cell.start()));
      refs.add(Ref.of(cell.group(1), joins));
    }
    if (refs.isEmpty()) {
      throw yaml.invalid("names no column; write columns as {column}");
    }
    between.add(text.substring(end));
    return new Template(List.copyOf(between), List.copyOf(refs));
  }

  String fill(SourceRow row) {
    StringBuilder filled = new StringBuilder(between.get(0));
    for (int i = 0; i < refs.size(); i++) {
      filled.append(row.text(refs.get(i))).append(between.get(i + 1));
    }
    return filled.toString();
  }

  /** The columns of some cells, for whoever must find them. */
  static String columns(List<Ref> refs) {
    return refs.stream().map(Ref::toString).distinct().collect(Collectors.joining(" + "));
  }
}
