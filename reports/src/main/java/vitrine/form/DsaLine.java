package vitrine.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vitrine.casefile.Code;
import vitrine.casefile.DsaCodes;

/**
 * A line of a DSA template that is about all content, a category, or a sub-category of one.
 *
 * @param category empty on the line of all
 * @param keyword empty on the line of a whole category
 * @param categories the categories that the lines of the same part are about
 */
record DsaLine(String category, String keyword, Set<String> categories) {
  static final String OTHER = "KEYWORD_OTHER";

  private static final String PREFIX = "STATEMENT_CATEGORY_";
  private static final String TERMS = PREFIX + "OTHER_VIOLATION_TC";
  private static final String NO_ORDER = PREFIX + "NOT_SPECIFIED_ORDER";
  private static final String NO_NOTICE = PREFIX + "NOT_SPECIFIED_NOTICE";

  /** The lines of a part, in the order of the template. */
  static List<DsaLine> of(int part) {
    Set<String> categories = categories(part);
    List<DsaLine> lines = new ArrayList<>(List.of(new DsaLine("", "", categories)));
    for (String category : categories) {
      lines.add(new DsaLine(category, "", categories));
      for (String keyword : keywords(category)) {
        lines.add(new DsaLine(category, keyword, categories));
      }
    }
    return lines;
  }

  private static Set<String> categories(int part) {
    Set<String> without =
        switch (part) {
          case 2 -> Set.of();
          case 3 -> Set.of(TERMS, NO_NOTICE);
          case 4 -> Set.of(TERMS, NO_ORDER);
          case 5 -> Set.of(TERMS, NO_ORDER, NO_NOTICE);
          default -> Set.of(NO_ORDER, NO_NOTICE);
        };
    return values(DsaCodes.CATEGORY.codes()).stream()
        .filter(it -> !without.contains(it))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The sub-categories of a category, the unnamed ones last. */
  private static List<String> keywords(String category) {
    if (category.equals(NO_ORDER) || category.equals(NO_NOTICE)) {
      return List.of();
    }
    List<String> keywords = new ArrayList<>(named(category));
    keywords.add(OTHER);
    return keywords;
  }

  private static List<String> named(String category) {
    return values(
        DsaCodes.KEYWORD.codes().stream().filter(it -> it.group().equals(category)).toList());
  }

  private static List<String> values(List<Code> codes) {
    return codes.stream().map(Code::value).toList();
  }

  boolean isTotal() {
    return category.isEmpty();
  }

  boolean isOther() {
    return keyword.equals(OTHER);
  }

  /** The code in the template's column of categories. */
  String code() {
    return isTotal() ? "TOTAL" : keyword.isEmpty() ? category : keyword;
  }

  /** Where the category has sub-categories and the line is one of them. */
  boolean isSubCategory() {
    return !keyword.isEmpty();
  }

  /** The categories of its units. */
  Set<String> ofCategories() {
    return isTotal() ? categories : Set.of(category);
  }

  /**
   * The sub-categories of its units; of none, all. A unit of no stated sub-category is on the line
   * of the unnamed ones, so that the lines of sub-categories add up to that of their category.
   */
  Set<String> ofKeywords() {
    if (!isSubCategory()) {
      return Set.of();
    }
    if (!isOther()) {
      return Set.of(keyword);
    }
    Set<String> others = new HashSet<>(values(DsaCodes.KEYWORD.codes()));
    others.removeAll(named(category));
    others.addAll(Set.of("", "NA"));
    return others;
  }

  /** The categories that the part has no line for. */
  Set<String> otherCategories() {
    Set<String> others = new HashSet<>(values(DsaCodes.CATEGORY.codes()));
    others.removeAll(categories);
    others.addAll(Set.of("", "NA"));
    return others;
  }
}
