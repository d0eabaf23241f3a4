package vitrine.pipelines;

import java.util.ArrayList;
import java.util.List;

/** What a release has otherwise than a run needs it, a clause for each. */
public final class Differences {
  private final List<String> different = new ArrayList<>();

  public Differences add(String name, Object given, Object expected) {
    if (!given.equals(expected)) {
      different.add("its %s is %s, expected %s".formatted(name, given, expected));
    }
    return this;
  }

  public List<String> list() {
    return List.copyOf(different);
  }
}
