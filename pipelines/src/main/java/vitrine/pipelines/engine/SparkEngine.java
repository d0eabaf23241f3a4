package vitrine.pipelines.engine;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Spark, in this process or on a cluster. Each task is one task of Spark, so that what outgrows a
 * machine, fails or straggles is Spark's to handle.
 */
public final class SparkEngine implements Engine {
  private final JavaSparkContext spark;
  private final Progress progress;

  /**
   * Starts Spark.
   *
   * @param master as Spark writes it: {@code local[*]}, {@code spark://host:7077}, {@code yarn}
   */
  public SparkEngine(String master, Progress progress) {
    SparkConf conf =
        new SparkConf()
            .setAppName("vitrine")
            .setMaster(master)
            .set("spark.ui.enabled", "false")
            .set("spark.ui.showConsoleProgress", "false")
            .set("spark.speculation", "false")
            .set("spark.io.encryption.enabled", "true")
            .set("spark.driver.maxResultSize", "0");
    if (master.startsWith("local")) {
      conf.set("spark.driver.host", "127.0.0.1").set("spark.driver.bindAddress", "127.0.0.1");
    }
    this.spark = new JavaSparkContext(conf);
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
    if (tasks.isEmpty()) {
      return List.of();
    }
    try (Progress.Step running = progress.start(step, tasks.size())) {
      SparkListener listener = new Advance(running);
      spark.sc().addSparkListener(listener);
      try {
        return spark.parallelize(tasks, tasks.size()).map(task::apply).collect();
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
  public String name() {
    return "spark " + spark.version();
  }

  @Override
  public void close() {
    spark.close();
  }

  private static final class Advance extends SparkListener {
    private final Progress.Step step;

    Advance(Progress.Step step) {
      this.step = step;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd taskEnd) {
      step.advance();
    }
  }
}
