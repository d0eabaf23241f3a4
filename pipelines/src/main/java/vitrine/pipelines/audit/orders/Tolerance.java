package vitrine.pipelines.audit.orders;

import java.io.Serializable;

/**
 * By how much the two sides of an order may differ and still agree.
 *
 * @param served seconds between the times of service; times that are stated to the day, say, are as
 *     near as their days allow
 * @param items between the numbers of items in scope
 * @param closed seconds by which a side may learn later than the other that an order is closed
 */
public record Tolerance(long served, long items, long closed) implements Serializable {
  private static final long serialVersionUID = 1;
  private static final long HOUR = 3600;

  /** An hour, no item, seven days. */
  public static final Tolerance STANDARD = new Tolerance(HOUR, 0, 7 * 24 * HOUR);

  public Tolerance {
    if (served < 0 || items < 0 || closed < 0) {
      throw new IllegalArgumentException("a tolerance is at least 0");
    }
  }
}
