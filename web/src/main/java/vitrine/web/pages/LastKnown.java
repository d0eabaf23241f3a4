package vitrine.web.pages;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import vitrine.sql.RecordUnavailable;

/**
 * What a source said last. It is asked again when that is not fresh any more; while it fails or is
 * slow, what it said before stays, and nobody waits for it.
 */
final class LastKnown<T> {
  private static final long PATIENCE_MILLIS = 1_500;

  private final Supplier<T> source;
  private final long freshNanos;

  private Optional<T> known = Optional.empty();
  private CompletableFuture<T> asked;
  private boolean isSlow;

  private volatile long askedAt;
  private volatile long changes;

  LastKnown(Supplier<T> source, Duration fresh) {
    this.source = source;
    this.freshNanos = fresh.toNanos();
  }

  /**
   * What is known.
   *
   * @throws RecordUnavailable if nothing is and the source fails
   */
  synchronized T get() {
    long now = System.nanoTime();
    if (known.isEmpty()) {
      learn(source.get());
      askedAt = now;
    } else if (asked != null || now - askedAt > freshNanos) {
      refresh(now);
    }
    return known.orElseThrow();
  }

  /** How often what is known has become something else. */
  long changes() {
    if (changes == 0 || System.nanoTime() - askedAt > freshNanos) {
      get();
    }
    return changes;
  }

  private void refresh(long now) {
    if (asked == null) {
      asked = CompletableFuture.supplyAsync(source);
      askedAt = now;
    }
    try {
      learn(asked.get(isSlow ? 0 : PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
      asked = null;
      isSlow = false;
    } catch (TimeoutException e) {
      isSlow = true;
    } catch (ExecutionException e) {
      asked = null;
      isSlow = true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void learn(T now) {
    if (!known.equals(Optional.of(now))) {
      known = Optional.of(now);
      changes += 1;
    }
  }
}
