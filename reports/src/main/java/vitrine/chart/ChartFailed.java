package vitrine.chart;

/** A chart option that cannot be drawn, or that took more work than a chart may take. */
public final class ChartFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  ChartFailed(String message) {
    super(message);
  }

  ChartFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
