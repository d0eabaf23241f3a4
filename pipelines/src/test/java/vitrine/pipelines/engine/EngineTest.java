package vitrine.pipelines.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {
  private static final List<Integer> TASKS = IntStream.range(0, 40).boxed().toList();

  @TempDir private Path scratch;

  @Test
  void tasks_onThreads_areAllDoneAndToldOf() {
    assertDoesAllAndTells(progress -> new LocalEngine(3, progress));
  }

  @Test
  void tasks_onSpark_areAllDoneAndToldOf() {
    assertDoesAllAndTells(progress -> new SparkEngine("local[3]", Map.of(), scratch, progress));
  }

  private static void assertDoesAllAndTells(Function<Progress, Engine> start) {
    Counting told = new Counting();
    try (Engine engine = start.apply(told)) {
      List<Integer> doubled = engine.map("Doubling", TASKS, it -> 2 * it);
      assertEquals(TASKS.stream().map(it -> 2 * it).toList(), doubled);
      assertEquals(TASKS.size(), told.tasks.get());
      long sum = engine.reduce("Adding", TASKS, Integer::longValue, 0L, Long::sum);
      assertEquals(TASKS.stream().mapToLong(it -> it).sum(), sum);
      assertEquals(2 * TASKS.size(), told.tasks.get());
      assertEquals(
          -1L, engine.reduce("Adding", List.<Integer>of(), Integer::longValue, -1L, Long::sum));
    }
  }

  private record Number(int value) implements Engine.Keyed {
    @Override
    public int key() {
      return value % 7;
    }
  }

  @Test
  void valuesOfOneKey_comeTogether_onThreadsAndOnSpark() {
    List<Integer> local = sumsByKey(new LocalEngine(3, Progress.SILENT));
    assertEquals(local, sumsByKey(new SparkEngine("local[3]", Map.of(), scratch, Progress.SILENT)));
    assertEquals(
        List.of(105, 111, 117, 123, 129, 95, 100), local.stream().map(it -> it / 2).toList());
  }

  /** Each task yields its number twice; the sums of all with the same rest. */
  private static List<Integer> sumsByKey(Engine started) {
    try (Engine engine = started) {
      TreeMap<Integer, Integer> none = new TreeMap<>();
      TreeMap<Integer, Integer> sums =
          engine.exchange(
              "Adding",
              TASKS,
              it -> List.of(new Number(it), new Number(it)),
              EngineTest::sums,
              none,
              EngineTest::disjoint);
      return List.copyOf(sums.values());
    }
  }

  private static TreeMap<Integer, Integer> sums(List<Number> share) {
    TreeMap<Integer, Integer> sums = new TreeMap<>();
    share.forEach(it -> sums.merge(it.key(), it.value(), Integer::sum));
    return sums;
  }

  private static TreeMap<Integer, Integer> disjoint(
      TreeMap<Integer, Integer> one, TreeMap<Integer, Integer> other) {
    TreeMap<Integer, Integer> all = new TreeMap<>(one);
    other.forEach(
        (key, sum) -> {
          if (all.put(key, sum) != null) {
            throw new IllegalStateException("two shares have key " + key);
          }
        });
    return all;
  }

  private static final class Counting implements Progress {
    private final AtomicInteger tasks = new AtomicInteger();

    @Override
    public Step start(String name, int expected) {
      return new Step() {
        @Override
        public void advance() {
          tasks.incrementAndGet();
        }

        @Override
        public void close() {}
      };
    }
  }
}
