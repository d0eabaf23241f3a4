package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.sql.feedback.FeedbackBox;
import vitrine.sql.feedback.FeedbackKind;
import vitrine.sql.feedback.ShownFeedback;
import vitrine.web.security.Pace;

/** Where readers report what is wrong, and what became of it. */
public final class FeedbackPages {
  private static final Duration FRESH = Duration.ofSeconds(2);
  private static final String PATH = "/feedback";
  private static final String NUMBER = "[1-9][0-9]{0,15}";

  private final FeedbackBox box;
  private final Assets assets;
  private final Pace pace = new Pace();
  private final LastKnown<List<ShownFeedback>> shown;

  public FeedbackPages(FeedbackBox box, Assets assets) {
    this.box = box;
    this.assets = assets;
    this.shown = new LastKnown<>(box::list, FRESH);
  }

  /** The form, and all reports; of one page only if the address names one. */
  public void show(Context ctx) {
    send(ctx, FeedbackForm.about(Optional.ofNullable(ctx.queryParam("about")).orElse("")));
  }

  private void send(Context ctx, FeedbackForm form) {
    List<ShownFeedback> all = shown.get();
    List<ShownFeedback> listed =
        form.about().isEmpty()
            ? all
            : all.stream().filter(it -> it.about().equals(form.about())).toList();
    Page.of("Feedback", "Report an error or an unintended effect", "feedback")
        .send(
            ctx,
            assets,
            "feedback.jte",
            Map.of("form", form, "kinds", List.of(FeedbackKind.values()), "shown", listed));
  }

  /** Keeps a report, or says what has to be mended. */
  public void receive(Context ctx) {
    FeedbackForm form = FeedbackForm.sent(ctx);
    if (!form.wrong().isEmpty()) {
      send(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form);
    } else if (pace.allows(ctx.ip())) {
      ctx.redirect(PATH + "/" + box.receive(form.feedback()), HttpStatus.SEE_OTHER);
    } else {
      ctx.header("Retry-After", "600").status(HttpStatus.TOO_MANY_REQUESTS);
      send(ctx, form.refused("There were many reports in the last hour. Send yours again later."));
    }
  }

  /** One report, as far as everybody may know of it. */
  public void one(Context ctx) {
    String given = ctx.pathParam("number");
    long number = given.matches(NUMBER) ? Long.parseLong(given) : 0;
    ShownFeedback feedback = find(number).orElseThrow(NotFoundResponse::new);
    Page.of("Report " + number, feedback.kind().label(), "feedback")
        .send(ctx, assets, "report.jte", Map.of("feedback", feedback));
  }

  private Optional<ShownFeedback> find(long number) {
    Optional<ShownFeedback> known =
        shown.get().stream().filter(it -> it.number() == number).findFirst();
    return known.isPresent() || number == 0 ? known : box.find(number);
  }
}
