package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.release.Json;

/** What went wrong, as a problem document for programs (RFC 9457). */
public final class Problem {
  static final String TYPE = "application/problem+json";

  private final HttpStatus status;
  private final Map<String, Object> json = new LinkedHashMap<>();

  private Problem(HttpStatus status, String detail) {
    this.status = status;
    json.put("type", "about:blank");
    json.put("title", status.getMessage());
    json.put("status", status.getCode());
    json.put("detail", detail);
  }

  public static Problem of(HttpStatus status, String detail) {
    return new Problem(status, detail);
  }

  /**
   * Wrong terms, each with what would be right.
   *
   * @param lists where all that is allowed can be read, by term
   */
  public static Problem of(HttpStatus status, List<Terms.Wrong> wrongs, Map<String, String> lists) {
    String detail = String.join(" ", wrongs.stream().map(Terms.Wrong::sentence).toList());
    Problem problem = new Problem(status, detail);
    problem.json.put("errors", wrongs.stream().map(it -> json(it, lists)).toList());
    return problem;
  }

  private static Map<String, Object> json(Terms.Wrong wrong, Map<String, String> lists) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("parameter", wrong.term());
    json.put("detail", wrong.because());
    if (!wrong.nearest().isEmpty()) {
      json.put("nearest", wrong.nearest());
    }
    if (!wrong.allowed().isEmpty()) {
      json.put("allowed", wrong.shown());
      json.put("allowed_total", wrong.allowed().size());
    }
    if (lists.containsKey(wrong.term())) {
      json.put("list", lists.get(wrong.term()));
    }
    return json;
  }

  public void send(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    ctx.status(status).contentType(TYPE).result(Json.write(json));
  }

  /** Whether an answer is one already. */
  static boolean isSent(Context ctx) {
    String type = ctx.res().getContentType();
    return type != null && type.startsWith(TYPE);
  }
}
