package vitrine.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Entries, and their root by levels: a third way that knows neither recursion nor subtrees. */
final class Merkle {
  private Merkle() {}

  static List<byte[]> entries(int size) {
    return IntStream.range(0, size)
        .mapToObj(it -> ("entry " + it).getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  static Hash root(List<byte[]> entries) {
    List<Hash> level = entries.stream().map(it -> Hash.of(new byte[] {0}, it)).toList();
    while (level.size() > 1) {
      List<Hash> above = new ArrayList<>();
      for (int i = 0; i + 1 < level.size(); i += 2) {
        above.add(Hash.ofNode(level.get(i), level.get(i + 1)));
      }
      if (level.size() % 2 == 1) {
        above.add(level.get(level.size() - 1));
      }
      level = above;
    }
    return level.get(0);
  }

  static List<Hash> altered(List<Hash> path, Random random) {
    List<Hash> altered = new ArrayList<>(path);
    int place = random.nextInt(path.size() + 1);
    if (place == path.size() || random.nextBoolean()) {
      altered.add(place, Hash.of("another"));
    } else if (random.nextBoolean()) {
      altered.set(place, Hash.of("another"));
    } else {
      altered.remove(place);
    }
    return altered;
  }
}
