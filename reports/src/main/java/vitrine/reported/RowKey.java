package vitrine.reported;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a row is about; every part that a table does not have is empty.
 *
 * @param surface the part of the service, where a report tells several apart
 * @param parent the category that a sub-category stands under; empty if that cannot be told
 * @param other the description of a {@code KEYWORD_OTHER}
 */
public record RowKey(
    String surface,
    String parent,
    String category,
    String other,
    String section,
    String indicator,
    String scope) {
  public static final String TOTAL = "TOTAL";
  private static final String CATEGORY = "STATEMENT_CATEGORY";

  public boolean isTotalCategory() {
    return category.equals(TOTAL);
  }

  /** Whether the row is about a category, not a sub-category or all. */
  public boolean isCategory() {
    return category.startsWith(CATEGORY);
  }

  /** Whether the row is about a part of a category. */
  public boolean isKeyword() {
    return !category.isEmpty() && !isCategory() && !isTotalCategory();
  }

  public boolean isTotalScope() {
    return scope.equals(TOTAL);
  }

  /** Whether the scope is empty or all. */
  public boolean isWhole() {
    return scope.isEmpty() || isTotalScope();
  }

  /** The key with a parent. */
  public RowKey under(String newParent) {
    return new RowKey(surface, newParent, category, other, section, indicator, scope);
  }

  /** The key in words. */
  public String text() {
    return Stream.of(surface, isKeyword() ? parent : "", category, section, indicator, scope)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" / "));
  }

  /** Its parts in order: surface, parent, category, other, section, indicator, scope. */
  public List<String> parts() {
    return List.of(surface, parent, category, other, section, indicator, scope);
  }
}
