package vitrine.sql.answering;

import static vitrine.sql.tables.feedback.Tables.ANSWER;
import static vitrine.sql.tables.feedback.Tables.CONTACT;
import static vitrine.sql.tables.feedback.Tables.REPORT;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import vitrine.sql.Database;
import vitrine.sql.RecordUnavailable;
import vitrine.sql.Role;
import vitrine.sql.feedback.Feedback;
import vitrine.sql.feedback.FeedbackKind;
import vitrine.sql.feedback.FeedbackState;

/** Where reports of readers are read and answered, with the rights of a publisher. */
public final class AnswerDesk {
  private final Database database;

  public AnswerDesk(Database database) {
    this.database = database;
  }

  /** A report in full. */
  public Optional<Feedback> find(long number) {
    try {
      return sql()
          .select(REPORT.ABOUT, REPORT.KIND, REPORT.WORDS, CONTACT.EMAIL)
          .from(REPORT)
          .leftJoin(CONTACT)
          .on(CONTACT.NUMBER.eq(REPORT.NUMBER))
          .where(REPORT.NUMBER.eq(number))
          .fetchOptional(
              it ->
                  new Feedback(
                      it.get(REPORT.ABOUT),
                      FeedbackKind.valueOf(it.get(REPORT.KIND)),
                      it.get(REPORT.WORDS),
                      Optional.ofNullable(it.get(CONTACT.EMAIL)).orElse("")));
    } catch (DataAccessException e) {
      throw new RecordUnavailable("feedback cannot be read", e);
    }
  }

  /**
   * Answers a report; earlier answers stay in the record.
   *
   * @param showsReport whether everybody may read from now on what the reader wrote
   */
  public void answer(long number, FeedbackState state, String words, boolean showsReport) {
    try {
      sql()
          .insertInto(ANSWER, ANSWER.NUMBER, ANSWER.STATE, ANSWER.WORDS, ANSWER.SHOWS_REPORT)
          .values(number, state.name(), words, showsReport)
          .execute();
    } catch (DataAccessException e) {
      throw new RecordUnavailable("the answer cannot be kept", e);
    }
  }

  /** Deletes where to write to the reader; tells whether there was something to delete. */
  public boolean forgetContact(long number) {
    try {
      return sql().deleteFrom(CONTACT).where(CONTACT.NUMBER.eq(number)).execute() > 0;
    } catch (DataAccessException e) {
      throw new RecordUnavailable("the address of the reader cannot be deleted", e);
    }
  }

  private DSLContext sql() {
    return database.as(Role.PUBLISHER);
  }
}
