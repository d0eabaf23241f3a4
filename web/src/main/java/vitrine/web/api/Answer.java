package vitrine.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import vitrine.release.Json;
import vitrine.web.pages.Problem;
import vitrine.web.pages.Stored;
import vitrine.web.pages.Terms;

/** How the interface answers: figures as bytes with a digest, mistakes as problem documents. */
final class Answer {
  static final String JSON = "application/json";
  static final String CSV = "text/csv; charset=utf-8; header=present";

  /** The forms that lists are sent in. */
  static final List<String> FORMS = List.of("json", "csv");

  private Answer() {}

  static void send(Context ctx, Object json) {
    Stored.of(JSON, Json.write(json)).send(ctx);
  }

  /** Sends what belongs to one edition and so will never change. */
  static void sendForEver(Context ctx, Object json) {
    Stored.of(JSON, Json.write(json)).sendForEver(ctx);
  }

  /** Sends some items in the form that is asked for, if no other term is. */
  static void items(Context ctx, List<String> header, List<Map<String, Object>> items) {
    Terms terms = new Terms(ctx);
    String form = terms.choose("format", FORMS, it -> it, FORMS.get(0));
    terms.refuseOthers(List.of("format"));
    if (isRight(ctx, terms)) {
      items(ctx, form, header, items);
    }
  }

  static void items(
      Context ctx, String form, List<String> header, List<Map<String, Object>> items) {
    if (form.equals("csv")) {
      Stored.of(CSV, ItemsCsv.of(header, items)).send(ctx);
    } else {
      send(ctx, Map.of("items", items));
    }
  }

  /** Whether a query is right; if it is not, that is the answer. */
  static boolean isRight(Context ctx, Terms terms) {
    return isRight(ctx, terms, Map.of());
  }

  /**
   * The same.
   *
   * @param lists where all that is allowed can be read, by term
   */
  static boolean isRight(Context ctx, Terms terms, Map<String, String> lists) {
    if (terms.wrongs().isEmpty()) {
      return true;
    }
    Problem.of(HttpStatus.BAD_REQUEST, terms.wrongs(), lists).send(ctx);
    return false;
  }

  /** The one of some things that the address names; if it names none, that is the answer. */
  static <T> Optional<T> find(Context ctx, String term, List<T> things, Function<T, String> code) {
    String given = ctx.pathParam(term);
    Optional<T> found = things.stream().filter(it -> code.apply(it).equals(given)).findFirst();
    if (found.isEmpty()) {
      List<String> known = things.stream().map(code).toList();
      Terms.Wrong wrong = Terms.Wrong.value(term, given, known);
      Problem.of(HttpStatus.NOT_FOUND, List.of(wrong), Map.of()).send(ctx);
    }
    return found;
  }

  /** A path with a query of some terms, each of which may have several values. */
  static String address(String path, Map<String, List<String>> terms) {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    terms.forEach((term, values) -> values.forEach(it -> query.add(term + "=" + coded(it))));
    return path + query;
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
