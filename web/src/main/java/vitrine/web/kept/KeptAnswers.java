package vitrine.web.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Set;
import java.util.function.LongSupplier;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vitrine.sql.RecordUnavailable;

/**
 * Gives answers again that were given before, without asking the pages behind it.
 *
 * <p>Kept are whole answers with status 200 to a GET by a reader who is not known, of those who
 * offer them to the {@link Keeper}. They count until the state changes that they were made in.
 */
public final class KeptAnswers extends Handler.Wrapper {
  private static final long MOST_BYTES = 160L << 20;
  private static final long OVERHEAD = 2_000;
  private static final Set<HttpHeader> OWN_WAY =
      Set.of(
          HttpHeader.RANGE,
          HttpHeader.IF_RANGE,
          HttpHeader.COOKIE,
          HttpHeader.AUTHORIZATION,
          HttpHeader.EXPECT,
          HttpHeader.CONTENT_LENGTH,
          HttpHeader.TRANSFER_ENCODING);

  private final LongSupplier state;
  private final Cache<Asked, KeptAnswer> answers =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Asked asked, KeptAnswer it) -> Math.toIntExact(it.size() + OVERHEAD))
          .build();

  /** What an answer depends on. */
  private record Asked(String site, String path, boolean packed) {
    static Asked of(Request request) {
      return new Asked(
          request.getHeaders().get(HttpHeader.HOST),
          request.getHttpURI().getPathQuery(),
          Gzip.isTaken(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING)));
    }
  }

  /**
   * Answers that count in one state of the site.
   *
   * @param state a number that changes with what is published
   */
  public KeptAnswers(LongSupplier state) {
    this.state = state;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    boolean isGet = HttpMethod.GET.is(request.getMethod());
    if (!isGet && !HttpMethod.HEAD.is(request.getMethod()) || hasItsOwnWay(request)) {
      return super.handle(request, response, callback);
    }
    Asked asked = Asked.of(request);
    KeptAnswer kept = answers.getIfPresent(asked);
    if (kept == null) {
      return ask(asked, request, response, callback);
    }
    if (kept.state() != state.getAsLong()) {
      answers.invalidate(asked);
      return ask(asked, request, response, callback);
    }
    kept.send(request, response, callback);
    return true;
  }

  private boolean ask(Asked asked, Request request, Response response, Callback callback)
      throws Exception {
    long before;
    try {
      before = state.getAsLong();
    } catch (RecordUnavailable e) {
      return super.handle(request, response, callback);
    }
    Keeper keeper = (head, body) -> answers.put(asked, KeptAnswer.of(before, head, body));
    request.setAttribute(Keeper.NAME, keeper);
    return super.handle(request, response, callback);
  }

  private static boolean hasItsOwnWay(Request request) {
    for (HttpField field : request.getHeaders()) {
      if (field.getHeader() != null && OWN_WAY.contains(field.getHeader())) {
        return true;
      }
    }
    return false;
  }
}
