package vitrine.pipelines.convert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns of a source's files, held against those that its mapping accounts for. */
final class HeaderCheck {
  private final Source source;
  private final Set<String> used;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  HeaderCheck(Source source, Set<String> used) {
    this.source = source;
    this.used = used;
  }

  /**
   * Takes the header of a file. Columns are told by name only if the header has all that the
   * mapping reads: the first row of a file without a header must not be repeated to anyone.
   */
  void add(String file, List<String> header) {
    List<String> missing = used.stream().filter(it -> !header.contains(it)).toList();
    if (!missing.isEmpty()) {
      missing.forEach(it -> problem(file + " has no column '" + it + "'" + Yaml.near(it, header)));
      return;
    }
    for (String column : header) {
      if (!used.contains(column) && !source.ignored().containsKey(column)) {
        String near = Yaml.near(column, source.ignored().keySet());
        problem(file + " has a column '" + column + "' that is neither used nor ignored" + near);
      }
    }
    if (Set.copyOf(header).size() < header.size()) {
      problem(file + " has two columns of one name");
    }
    seen.addAll(header);
  }

  /** What is wrong once all files were taken. */
  List<String> problems() {
    if (problems.isEmpty()) {
      for (String column : source.ignored().keySet()) {
        if (used.contains(column)) {
          problem("the column '" + column + "' is both used and ignored");
        } else if (!seen.contains(column)) {
          problem("no file has the ignored column '" + column + "'" + Yaml.near(column, seen));
        }
      }
    }
    return List.copyOf(problems);
  }

  private void problem(String problem) {
    problems.addAll(source.place().invalid(problem).problems());
  }
}
