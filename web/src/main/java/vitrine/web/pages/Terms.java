package vitrine.web.pages;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vitrine.casefile.Nearest;

/** The terms of a query, and what of them is not known. */
public final class Terms {
  private static final String HARMLESS = "[A-Za-z0-9_*-]{1,40}";

  private final Context ctx;
  private final List<Wrong> wrongs = new ArrayList<>();

  public Terms(Context ctx) {
    this.ctx = ctx;
  }

  /** The one of some things that a term names; the usual one if the term is not there or wrong. */
  public <T> T choose(String term, List<T> things, Function<T, String> code, T usual) {
    return find(term, things, code).orElse(usual);
  }

  /** The one of some things that a term names; empty if the term is not there or wrong. */
  public <T> Optional<T> find(String term, List<T> things, Function<T, String> code) {
    String given = ctx.queryParam(term);
    return given == null || given.isEmpty() ? Optional.empty() : one(term, given, things, code);
  }

  /** Those of some things that a term names, which may be said more than once. */
  public <T> List<T> list(String term, List<T> things, Function<T, String> code) {
    return ctx.queryParams(term).stream()
        .filter(it -> !it.isEmpty())
        .flatMap(it -> one(term, it, things, code).stream())
        .toList();
  }

  private <T> Optional<T> one(String term, String given, List<T> things, Function<T, String> code) {
    Optional<T> found = things.stream().filter(it -> code.apply(it).equals(given)).findFirst();
    if (found.isEmpty()) {
      wrongs.add(Wrong.value(term, given, things.stream().map(code).toList()));
    }
    return found;
  }

  /** The same of things whose codes mean nothing to readers, so that none are listed. */
  public <T> Optional<T> findHidden(String term, List<T> things, Function<T, String> code) {
    String given = Optional.ofNullable(ctx.queryParam(term)).orElse("");
    if (given.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> found = things.stream().filter(it -> code.apply(it).equals(given)).findFirst();
    if (found.isEmpty()) {
      refuse(term, "is not from the address of a next page");
    }
    return found;
  }

  /** The whole number of a term; the highest if the term is not there or wrong. */
  public int upTo(String term, int highest) {
    String given = Optional.ofNullable(ctx.queryParam(term)).orElse("");
    if (given.isEmpty()) {
      return highest;
    }
    int number = given.matches("[0-9]{1,9}") ? Integer.parseInt(given) : 0;
    if (number < 1 || number > highest) {
      wrongs.add(new Wrong(term, "must be a whole number from 1 to " + highest, List.of(), ""));
      return highest;
    }
    return number;
  }

  /** Notes that a term is wrong. */
  public void refuse(String term, String because) {
    wrongs.add(new Wrong(term, because, List.of(), ""));
  }

  /** Notes every term that is not one of those allowed. */
  public void refuseOthers(List<String> allowed) {
    for (String term : ctx.queryParamMap().keySet()) {
      if (!allowed.contains(term)) {
        String name = term.matches(HARMLESS) ? term : "";
        String near = Nearest.to(term, allowed).orElse("");
        wrongs.add(new Wrong(name, "is no parameter of this address", allowed, near));
      }
    }
  }

  /** What is wrong, in sentences. */
  public List<String> wrong() {
    return wrongs.stream().map(Wrong::sentence).toList();
  }

  public List<Wrong> wrongs() {
    return List.copyOf(wrongs);
  }

  /**
   * A term that is not known or has a value that is not; what was given is not repeated, but for
   * harmless names of terms.
   *
   * @param term its name; empty if that is not harmless
   * @param allowed what would be right, if that can be listed
   * @param nearest the one that was probably meant; empty if there is none
   */
  public record Wrong(String term, String because, List<String> allowed, String nearest) {
    /** How many of the allowed are listed. */
    public static final int SHOWN = 50;

    public Wrong {
      allowed = List.copyOf(allowed);
    }

    /** A value that is none of those allowed. */
    public static Wrong value(String term, String given, List<String> allowed) {
      String near = Nearest.to(given, allowed).orElse("");
      return new Wrong(term, "is none of the known values", allowed, near);
    }

    /** The first of the allowed. */
    public List<String> shown() {
      return allowed.subList(0, Math.min(SHOWN, allowed.size()));
    }

    /** All of it in words. */
    public String sentence() {
      String what = (term.isEmpty() ? "A term" : "'" + term + "'") + " " + because + ".";
      String near = nearest.isEmpty() ? "" : " Did you mean " + nearest + "?";
      String known = allowed.isEmpty() ? "" : " Known: " + String.join(", ", shown()) + ".";
      return Stream.of(what, near, known).reduce("", String::concat);
    }
  }
}
