package vitrine.pipelines.engine;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Threads of this process. */
public final class LocalEngine implements Engine {
  private final ExecutorService threads;
  private final Optional<Path> scratch;
  private final Progress progress;

  /** Threads that keep everything in memory. */
  public LocalEngine(int threads, Progress progress) {
    this(threads, Optional.empty(), progress);
  }

  /**
   * Threads that may keep files.
   *
   * @param scratch where they may
   */
  public LocalEngine(int threads, Optional<Path> scratch, Progress progress) {
    this.threads = Executors.newFixedThreadPool(threads);
    this.scratch = scratch;
    this.progress = progress;
  }

  private record InProcess<V extends Serializable>(V value) implements Shared<V> {}

  @Override
  public <T extends Serializable, R extends Serializable> List<R> map(
      String step, List<T> tasks, Task<T, R> task) {
    List<R> results = new ArrayList<>();
    forEachResult(step, tasks, task, results::add);
    return results;
  }

  @Override
  public <T extends Serializable, R extends Serializable> R reduce(
      String step, List<T> tasks, Task<T, R> task, R none, Sum<R> sum) {
    AtomicReference<R> result = new AtomicReference<>(none);
    forEachResult(step, tasks, task, it -> result.accumulateAndGet(it, sum));
    return result.get();
  }

  @Override
  public <T extends Serializable, V extends Keyed, R extends Serializable> R exchange(
      String step,
      List<T> tasks,
      Task<T, List<V>> task,
      Task<List<V>, R> together,
      R none,
      Sum<R> sum) {
    Map<Integer, ArrayList<V>> shares = new TreeMap<>();
    forEachResult(
        step,
        tasks,
        task,
        values ->
            values.forEach(
                it -> shares.computeIfAbsent(it.key(), key -> new ArrayList<>()).add(it)));
    return reduce(step + ", together", List.copyOf(shares.values()), together::apply, none, sum);
  }

  private <T, R> void forEachResult(
      String step, List<T> tasks, Task<T, R> task, Consumer<R> consumer) {
    try (Progress.Step running = progress.start(step, tasks.size())) {
      Deque<Future<R>> futures = new ArrayDeque<>();
      for (T each : tasks) {
        futures.add(
            threads.submit(
                () -> {
                  R result = task.apply(each);
                  running.advance();
                  return result;
                }));
      }
      while (!futures.isEmpty()) {
        consumer.accept(futures.remove().get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while tasks ran", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a task failed", e.getCause());
    }
  }

  @Override
  public <V extends Serializable> Shared<V> share(V value) {
    return new InProcess<>(value);
  }

  @Override
  public Optional<Path> sharedDisk() {
    return scratch;
  }

  @Override
  public String name() {
    return "local";
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
