package vitrine.web.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * How often one may write: twenty times an hour from one address, and all together ten as often.
 */
public final class Pace {
  private static final long OF_ONE = 20;
  private static final long OF_ALL = 10 * OF_ONE;
  private static final Duration TIME = Duration.ofHours(1);
  private static final int REMEMBERED = 10_000;

  private final Bucket all = bucket(OF_ALL);
  private final LoadingCache<String, Bucket> each =
      Caffeine.newBuilder()
          .maximumSize(REMEMBERED)
          .expireAfterAccess(TIME)
          .build(address -> bucket(OF_ONE));

  private static Bucket bucket(long capacity) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, TIME))
        .build();
  }

  /** Whether an address may write now; if so, that counts. */
  public boolean allows(String address) {
    return each.get(address).tryConsume(1) && all.tryConsume(1);
  }
}
