package vitrine.pipelines.convert;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A mapping cannot be used; each problem says where, what was expected and what is nearest. */
public final class MappingInvalid extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ArrayList<String> problems;

  MappingInvalid(List<String> problems) {
    super("the mapping cannot be used:\n  " + String.join("\n  ", problems));
    this.problems = new ArrayList<>(problems);
  }

  public List<String> problems() {
    return List.copyOf(problems);
  }

  /**
   * What each element is read as.
   *
   * @throws MappingInvalid with the problems of all elements that cannot be read
   */
  static <A, B> List<B> each(Collection<A> elements, Function<A, B> read) {
    List<B> results = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (A element : elements) {
      try {
        results.add(read.apply(element));
      } catch (MappingInvalid e) {
        problems.addAll(e.problems);
      }
    }
    throwIfAny(problems);
    return results;
  }

  static void throwIfAny(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new MappingInvalid(problems);
    }
  }
}
