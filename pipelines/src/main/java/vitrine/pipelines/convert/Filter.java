package vitrine.pipelines.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which rows are meant: those that pass every test. */
record Filter(List<Test> tests) {
  static final Filter ALL = new Filter(List.of());

  /** The kinds of test; a blank cell holds nothing but spaces. */
  enum Kind {
    IS,
    NOT,
    BLANK,
    FILLED
  }

  /**
   * A test of one cell.
   *
   * @param words for {@code IS} and {@code NOT}, in the key of their spelling
   */
  record Test(Ref ref, Kind kind, Set<String> words, Spelling spelling) {
    boolean passes(SourceRow row) {
      return switch (kind) {
        case IS -> words.contains(spelling.key(row.text(ref)));
        case NOT -> !words.contains(spelling.key(row.text(ref)));
        case BLANK -> row.isBlank(ref);
        case FILLED -> !row.isBlank(ref);
      };
    }
  }

  /** The filter under {@code where}; without one, every row is meant. */
  static Filter of(Yaml parent, Set<String> joins) {
    return parent.find("where").map(it -> read(it, joins)).orElse(ALL);
  }

  private static Filter read(Yaml where, Set<String> joins) {
    List<Test> tests = new ArrayList<>();
    Map<String, List<Test>> byColumn = where.eachNamed(it -> tests(it, joins));
    byColumn.values().forEach(tests::addAll);
    return new Filter(List.copyOf(tests));
  }

  private static List<Test> tests(Yaml test, Set<String> joins) {
    Ref ref = Ref.of(test.key(), joins);
    if (test.kind() != Yaml.Kind.MAP) {
      return List.of(words(ref, Kind.IS, test, Spelling.EXACT));
    }
    test.only("is", "not", "blank", "loose");
    Spelling spelling = Spelling.of(test);
    List<Test> tests = new ArrayList<>();
    test.find("is").ifPresent(it -> tests.add(words(ref, Kind.IS, it, spelling)));
    test.find("not").ifPresent(it -> tests.add(words(ref, Kind.NOT, it, spelling)));
    test.find("blank").ifPresent(it -> tests.add(blank(ref, it.requireFlag())));
    if (tests.isEmpty()) {
      throw test.invalid("tests nothing; write is, not or blank");
    }
    return tests;
  }

  private static Test words(Ref ref, Kind kind, Yaml words, Spelling spelling) {
    List<String> keys = words.each(it -> spelling.key(it.requireText()));
    return new Test(ref, kind, Set.copyOf(keys), spelling);
  }

  private static Test blank(Ref ref, boolean blank) {
    return new Test(ref, blank ? Kind.BLANK : Kind.FILLED, Set.of(), Spelling.EXACT);
  }

  boolean passes(SourceRow row) {
    return tests.stream().allMatch(test -> test.passes(row));
  }

  Stream<Ref> refs() {
    return tests.stream().map(Test::ref);
  }

  /** The columns that are tested, for whoever must find them. */
  String columns() {
    return Template.columns(refs().toList());
  }
}
