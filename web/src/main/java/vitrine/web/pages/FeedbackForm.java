package vitrine.web.pages;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vitrine.sql.feedback.Feedback;
import vitrine.sql.feedback.FeedbackKind;

/**
 * A report as it was filled in.
 *
 * @param wrong what has to be mended, by field
 */
public record FeedbackForm(
    String about, String kind, String words, String email, Map<String, String> wrong) {
  private static final String OF_THIS_SITE = "/(?!/)[A-Za-z0-9/_.~*%&=?+-]{0,280}|/";
  private static final String ADDRESS = "[^@\\s<>\"]{1,100}@[^@\\s<>\"]{1,150}";
  private static final String TAG = "(?s).*</?[A-Za-z!].*";
  private static final String CONTROL = "(?s).*[\\p{Cntrl}&&[^\\n\\t]].*";

  /** The field that people do not see and programs fill in. */
  static final String TRAP = "website";

  /** An empty form about a page. */
  static FeedbackForm about(String page) {
    String about = page.matches(OF_THIS_SITE) ? page : "";
    return new FeedbackForm(about, "", "", "", Map.of());
  }

  /** What a reader sent, with what is wrong with it. */
  static FeedbackForm sent(Context ctx) {
    FeedbackForm form =
        new FeedbackForm(
            field(ctx, "about"),
            field(ctx, "kind"),
            field(ctx, "words").replace("\r\n", "\n").replace('\r', '\n'),
            field(ctx, "email"),
            Map.of());
    return form.checked(field(ctx, TRAP));
  }

  private static String field(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("").strip();
  }

  private FeedbackForm checked(String trap) {
    Map<String, String> all = new LinkedHashMap<>();
    if (!about.matches(OF_THIS_SITE)) {
      all.put("about", "Give the address of a page of this site, from its first slash on.");
    }
    if (findKind().isEmpty()) {
      all.put("kind", "Choose what your report is about.");
    }
    checkWords().ifPresent(it -> all.put("words", it));
    if (!email.isEmpty() && !email.matches(ADDRESS)) {
      all.put("email", "Write an address such as name@example.org, or nothing.");
    }
    if (!trap.isEmpty()) {
      all.put(TRAP, "Leave this field empty.");
    }
    return new FeedbackForm(about, kind, words, email, all);
  }

  private Optional<String> checkWords() {
    if (words.isEmpty()) {
      return Optional.of("Write what you found.");
    }
    if (words.length() > Feedback.LONGEST) {
      return Optional.of(
          "Shorten it to %,d letters; there are %,d.".formatted(Feedback.LONGEST, words.length()));
    }
    boolean isPlain = !words.matches(TAG) && !words.matches(CONTROL);
    return isPlain ? Optional.empty() : Optional.of("Write plain text, without tags of HTML.");
  }

  /** The same, refused for a reason that is not a field's. */
  FeedbackForm refused(String because) {
    return new FeedbackForm(about, kind, words, email, Map.of("form", because));
  }

  private Optional<FeedbackKind> findKind() {
    return Arrays.stream(FeedbackKind.values()).filter(it -> it.name().equals(kind)).findFirst();
  }

  Feedback feedback() {
    return new Feedback(about, findKind().orElseThrow(), words, email);
  }

  /** What is wrong with a field; empty if nothing is. */
  public String wrong(String field) {
    return wrong.getOrDefault(field, "");
  }

  /** Says nothing of what the reader wrote. */
  @Override
  public String toString() {
    return "FeedbackForm" + wrong.keySet();
  }
}
