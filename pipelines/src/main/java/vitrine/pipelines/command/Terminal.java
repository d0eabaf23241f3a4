package vitrine.pipelines.command;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import vitrine.pipelines.engine.Progress;

/**
 * Where results, messages and progress go: results to the standard output, all else to the standard
 * error; progress as a bar where somebody watches, else as lines.
 */
public final class Terminal implements Progress {
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean watched;

  public Terminal(PrintWriter out, PrintWriter err, boolean watched) {
    this.out = out;
    this.err = err;
    this.watched = watched;
  }

  /** Prints a line of the result. */
  void result(String line) {
    out.println(line);
    out.flush();
  }

  /** Prints a line about the work. */
  void say(String line) {
    err.println(line);
    err.flush();
  }

  @Override
  public Step start(String name, int tasks) {
    return watched ? new Bar(name, tasks) : new Lines(name, tasks);
  }

  private static final class Bar implements Step {
    private final ProgressBar bar;

    Bar(String name, int tasks) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(name)
              .setInitialMax(tasks)
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .build();
    }

    @Override
    public void advance() {
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  private final class Lines implements Step {
    private static final int PARTS = 10;

    private final String name;
    private final int tasks;
    private final AtomicInteger done = new AtomicInteger();

    Lines(String name, int tasks) {
      this.name = name;
      this.tasks = tasks;
    }

    @Override
    public void advance() {
      int now = done.incrementAndGet();
      if (now * PARTS / tasks > (now - 1) * PARTS / tasks) {
        say("%s: %d of %d".formatted(name, now, tasks));
      }
    }

    @Override
    public void close() {}
  }
}
