package vitrine.pipelines.engine;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.spark.HashPartitioner;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import scala.Tuple2;

/**
 * Spark, in this process or on a cluster. Each task is one task of Spark, so that what outgrows a
 * machine, fails or straggles is Spark's to handle.
 */
public final class SparkEngine implements Engine {
  private static final int LEAST_SHARES = 8;

  private final JavaSparkContext spark;
  private final Optional<Path> disk;
  private final Progress progress;

  /**
   * Starts Spark.
   *
   * @param master as Spark writes it: {@code local[*]}, {@code spark://host:7077}, {@code yarn}
   * @param settings of Spark, such as {@code spark.executor.memory}
   * @param scratch where Spark keeps its files on this machine
   */
  public SparkEngine(String master, Map<String, String> settings, Path scratch, Progress progress) {
    SparkConf conf =
        new SparkConf()
            .setAppName("vitrine")
            .setMaster(master)
            .set("spark.ui.enabled", "false")
            .set("spark.ui.showConsoleProgress", "false")
            .set("spark.speculation", "false")
            .set("spark.io.encryption.enabled", "true")
            .set("spark.local.dir", scratch.toAbsolutePath().toString())
            .set("spark.driver.maxResultSize", "0");
    if (master.startsWith("local")) {
      conf.set("spark.driver.host", "127.0.0.1").set("spark.driver.bindAddress", "127.0.0.1");
    } else {
      conf.setJars(ShippedJars.paths());
    }
    settings.forEach(conf::set);
    this.spark = new JavaSparkContext(conf);
    this.disk = master.startsWith("local") ? Optional.of(scratch) : Optional.empty();
    this.progress = progress;
  }

  private record Everywhere<V extends Serializable>(Broadcast<V> broadcast) implements Shared<V> {
    @Override
    public V value() {
      return broadcast.value();
    }
  }

  @Override
  public <T extends Serializable, R extends Serializable> List<R> map(
      String step, List<T> tasks, Task<T, R> task) {
    return run(step, tasks, task, List.of(), JavaRDD::collect);
  }

  @Override
  public <T extends Serializable, R extends Serializable> R reduce(
      String step, List<T> tasks, Task<T, R> task, R none, Sum<R> sum) {
    return run(step, tasks, task, none, it -> it.reduce(sum::apply));
  }

  @Override
  public <T extends Serializable, V extends Keyed, R extends Serializable> R exchange(
      String step,
      List<T> tasks,
      Task<T, List<V>> task,
      Task<List<V>, R> together,
      R none,
      Sum<R> sum) {
    if (tasks.isEmpty()) {
      return none;
    }
    try (Progress.Step running = progress.start(step, tasks.size() + shares(tasks))) {
      Advance listener = new Advance(running, tasks.size() + shares(tasks));
      spark.sc().addSparkListener(listener);
      try {
        R result =
            spark
                .parallelize(tasks, tasks.size())
                .flatMap(it -> task.apply(it).iterator())
                .mapToPair(it -> new Tuple2<>(it.key(), it))
                .partitionBy(new HashPartitioner(shares(tasks)))
                .mapPartitions(it -> List.of(together.apply(values(it))).iterator())
                .fold(none, sum::apply);
        listener.finish();
        return result;
      } catch (Exception e) {
        // Spark's own exceptions are checked ones that it does not declare.
        throw new IllegalStateException("a task failed", e);
      } finally {
        spark.sc().removeSparkListener(listener);
      }
    }
  }

  private static int shares(List<?> tasks) {
    return Math.max(LEAST_SHARES, 2 * tasks.size());
  }

  private static <V> List<V> values(Iterator<Tuple2<Integer, V>> pairs) {
    List<V> values = new ArrayList<>();
    pairs.forEachRemaining(it -> values.add(it._2()));
    return values;
  }

  private <T, R, A> A run(
      String step, List<T> tasks, Task<T, R> task, A none, Function<JavaRDD<R>, A> action) {
    if (tasks.isEmpty()) {
      return none;
    }
    try (Progress.Step running = progress.start(step, tasks.size())) {
      Advance listener = new Advance(running, tasks.size());
      spark.sc().addSparkListener(listener);
      try {
        A result = action.apply(spark.parallelize(tasks, tasks.size()).map(task::apply));
        listener.finish();
        return result;
      } finally {
        spark.sc().removeSparkListener(listener);
      }
    }
  }

  @Override
  public <V extends Serializable> Shared<V> share(V value) {
    return new Everywhere<>(spark.broadcast(value));
  }

  @Override
  public Optional<Path> sharedDisk() {
    return disk;
  }

  @Override
  public String name() {
    return "spark " + spark.version();
  }

  @Override
  public void close() {
    spark.close();
  }

  /** Tells of tasks as they end; Spark may tell of the last ones only after the results. */
  private static final class Advance extends SparkListener {
    private final Progress.Step step;
    private final AtomicInteger left;

    Advance(Progress.Step step, int tasks) {
      this.step = step;
      this.left = new AtomicInteger(tasks);
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd taskEnd) {
      if (taskEnd.taskInfo().successful()) {
        advance();
      }
    }

    void finish() {
      while (left.get() > 0) {
        advance();
      }
    }

    private void advance() {
      if (left.getAndDecrement() > 0) {
        step.advance();
      }
    }
  }
}
