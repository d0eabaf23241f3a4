package vitrine.chart;

import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.mozilla.javascript.RhinoException;

/**
 * The drawing of charts as SVG: equal sources give equal bytes in any thread and process.
 *
 * <p>Safe for use by many threads. Each of a few copies of ECharts (about 20 MB) is loaded when
 * first needed and used by one thread at a time; a copy in which a drawing failed is thrown away.
 */
public final class SvgRenderer {
  private static final int COPIES = 2;
  private static final long MOST_INSTRUCTIONS = 2_000_000_000L;

  private final Semaphore seats;
  private final InstructionLimit limit;
  private final Deque<EchartsScope> idle = new ConcurrentLinkedDeque<>();

  public SvgRenderer() {
    this(COPIES, MOST_INSTRUCTIONS);
  }

  SvgRenderer(int copies, long mostInstructions) {
    seats = new Semaphore(copies, true);
    limit = new InstructionLimit(mostInstructions);
  }

  /** Begins to load what drawing needs, beside other work. */
  public SvgRenderer prepared() {
    for (int i = 0; i < COPIES; i++) {
      CompletableFuture.runAsync(() -> idle.addLast(EchartsScope.load()));
    }
    return this;
  }

  /**
   * An {@code svg} element, fit for an HTML page and as a file of its own.
   *
   * @throws ChartFailed if the option is no option, takes too much work or draws what a chart may
   *     not hold
   */
  public String render(ChartSource source) {
    return SvgDocument.of(source, SvgElement.parse(draw(source))).text();
  }

  private String draw(ChartSource source) {
    seats.acquireUninterruptibly();
    try {
      EchartsScope scope = Optional.ofNullable(idle.pollFirst()).orElseGet(EchartsScope::load);
      String drawing = limit.call(context -> scope.draw(context, source));
      idle.addFirst(scope);
      return drawing;
    } catch (RhinoException e) {
      throw new ChartFailed("the option cannot be drawn: " + e.details(), e);
    } finally {
      seats.release();
    }
  }
}
