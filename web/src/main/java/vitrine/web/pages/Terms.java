package vitrine.web.pages;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vitrine.casefile.Nearest;

/** The terms of a query, and what of them is not known. */
public final class Terms {
  private static final int SHOWN = 50;

  private final Context ctx;
  private final List<String> wrong = new ArrayList<>();

  public Terms(Context ctx) {
    this.ctx = ctx;
  }

  /** The one of some things that a term names; the usual one if the term is not there or wrong. */
  public <T> T choose(String term, List<T> things, Function<T, String> code, T usual) {
    String given = ctx.queryParam(term);
    if (given == null || given.isEmpty()) {
      return usual;
    }
    for (T thing : things) {
      if (code.apply(thing).equals(given)) {
        return thing;
      }
    }
    List<String> known = things.stream().map(code).toList();
    String near = Nearest.to(given, known).map(it -> " Did you mean " + it + "?").orElse("");
    String allowed = String.join(", ", known.subList(0, Math.min(SHOWN, known.size())));
    wrong.add("'" + term + "' is none of the known values." + near + " Known: " + allowed + ".");
    return usual;
  }

  /** Notes every term that is not one of those allowed. */
  public void refuseOthers(List<String> allowed) {
    for (String term : ctx.queryParamMap().keySet()) {
      if (!allowed.contains(term)) {
        String near = Nearest.to(term, allowed).map(it -> " Did you mean " + it + "?").orElse("");
        wrong.add("A term is not known." + near + " Known: " + String.join(", ", allowed) + ".");
      }
    }
  }

  public List<String> wrong() {
    return List.copyOf(wrong);
  }
}
