package vitrine.sql.feedback;

import static vitrine.sql.tables.feedback.Tables.SHOWN;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import vitrine.sql.Database;
import vitrine.sql.RecordUnavailable;
import vitrine.sql.Role;

/** Where readers put their reports, and what everybody may know of them. */
public final class FeedbackBox {
  private static final int MOST = 500;

  private final Database database;

  public FeedbackBox(Database database) {
    this.database = database;
  }

  /** Keeps a report; gives its number. */
  public long receive(Feedback feedback) {
    return asking(
        () ->
            database
                .as(Role.FEEDBACK)
                .select(
                    DSL.function(
                        DSL.name("feedback", "receive"),
                        Long.class,
                        DSL.val(feedback.about()),
                        DSL.val(feedback.kind().name()),
                        DSL.val(feedback.words()),
                        DSL.val(feedback.email())))
                .fetchSingle()
                .value1());
  }

  /** The last few hundred reports, the latest first. */
  public List<ShownFeedback> list() {
    return shown(DSL.trueCondition());
  }

  public Optional<ShownFeedback> find(long number) {
    return shown(SHOWN.NUMBER.eq(number)).stream().findFirst();
  }

  private List<ShownFeedback> shown(Condition which) {
    return asking(
        () ->
            database
                .as(Role.SITE)
                .selectFrom(SHOWN)
                .where(which)
                .orderBy(SHOWN.NUMBER.desc())
                .limit(MOST)
                .fetch(FeedbackBox::shown));
  }

  private static ShownFeedback shown(Record row) {
    return new ShownFeedback(
        row.get(SHOWN.NUMBER),
        row.get(SHOWN.ABOUT),
        FeedbackKind.valueOf(row.get(SHOWN.KIND)),
        row.get(SHOWN.RECEIVED_AT).toInstant(),
        FeedbackState.valueOf(row.get(SHOWN.STATE)),
        row.get(SHOWN.ANSWER),
        Optional.ofNullable(row.get(SHOWN.ANSWERED_AT)).map(OffsetDateTime::toInstant),
        row.get(SHOWN.WORDS));
  }

  private static <T> T asking(Supplier<T> question) {
    try {
      return question.get();
    } catch (DataAccessException e) {
      throw new RecordUnavailable("feedback cannot be kept or read", e);
    }
  }
}
