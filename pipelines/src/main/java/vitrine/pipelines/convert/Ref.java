package vitrine.pipelines.convert;

import java.util.Set;

/**
 * A cell that a mapping names.
 *
 * @param join the name of the join whose row holds it; empty for the source's own row
 */
record Ref(String join, String column) {
  /** Reads {@code column}, or {@code join.column} where there is a join of that name. */
  static Ref of(String text, Set<String> joins) {
    int dot = text.indexOf('.');
    boolean joined = dot > 0 && joins.contains(text.substring(0, dot));
    return joined ? new Ref(text.substring(0, dot), text.substring(dot + 1)) : new Ref("", text);
  }

  boolean isOwn() {
    return join.isEmpty();
  }

  @Override
  public String toString() {
    return isOwn() ? column : join + "." + column;
  }
}
