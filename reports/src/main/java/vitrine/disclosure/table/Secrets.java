package vitrine.disclosure.table;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Rows that must not follow from those that are published, which are added one by one. */
final class Secrets {
  private final Relations relations;
  private final RowSpace published;
  private final List<long[]> secrets;

  Secrets(Relations relations, IntPredicate isSecret, long prime) {
    this.relations = relations;
    published = new RowSpace(relations.inner(), prime);
    secrets =
        IntStream.range(0, relations.rows())
            .filter(isSecret)
            .mapToObj(it -> published.reduced(relations.members(it), 0))
            .toList();
  }

  /** Publishes a row unless a secret would follow, and says whether it did. */
  boolean publish(int row) {
    long[] news = published.reduced(relations.members(row), 0);
    int pivot = published.pivot(news);
    if (pivot < 0) {
      return true;
    }
    published.scale(news, pivot);
    if (secrets.stream().anyMatch(it -> published.isMultiple(it, news, pivot))) {
      return false;
    }
    secrets.forEach(it -> published.eliminate(it, news, pivot));
    return published.addReduced(news);
  }
}
