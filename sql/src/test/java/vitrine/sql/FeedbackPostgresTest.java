package vitrine.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.sql.answering.AnswerDesk;
import vitrine.sql.feedback.Feedback;
import vitrine.sql.feedback.FeedbackBox;
import vitrine.sql.feedback.FeedbackKind;
import vitrine.sql.feedback.FeedbackState;

class FeedbackPostgresTest {
  private static final Feedback REPORT =
      new Feedback("/releases/2025", FeedbackKind.OTHER, "Words of a reader", "a@b.example");

  @TempDir private static Path folder;
  private static Database database;
  private static FeedbackBox box;

  @BeforeAll
  static void open() {
    database = Database.open(new Address.Embedded(folder.resolve("postgres"), "of this test"));
    box = new FeedbackBox(database);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void report_received_isShownWithoutWordsUntilTheyArePublished() {
    long number = box.receive(REPORT);
    AnswerDesk desk = new AnswerDesk(database);
    assertEquals(REPORT, desk.find(number).orElseThrow());
    assertEquals("", box.find(number).orElseThrow().words());
    assertEquals(FeedbackState.RECEIVED, box.find(number).orElseThrow().state());
    desk.answer(number, FeedbackState.ANSWERED, "It is so", true);
    assertEquals(REPORT.words(), box.find(number).orElseThrow().words());
    desk.answer(number, FeedbackState.UNDER_REVIEW, "", false);
    assertEquals("", box.find(number).orElseThrow().words());
    assertTrue(desk.forgetContact(number));
    assertEquals("", desk.find(number).orElseThrow().email());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FEEDBACK | SELECT * FROM feedback.report",
        "FEEDBACK | SELECT * FROM feedback.contact",
        "FEEDBACK | SELECT * FROM feedback.shown",
        "FEEDBACK | INSERT INTO feedback.report (about, kind, words) VALUES ('/', 'OTHER', 'x')",
        "FEEDBACK | INSERT INTO feedback.answer (number, state, words, shows_report) VALUES (1,"
            + " 'ANSWERED', 'x', true)",
        "FEEDBACK | SELECT * FROM published.edition",
        "SITE | SELECT * FROM feedback.report",
        "SITE | SELECT * FROM feedback.contact",
        "SITE | SELECT feedback.receive('/', 'OTHER', 'x', '')",
        "AUDITOR | SELECT * FROM feedback.contact",
        "PUBLISHER | UPDATE feedback.report SET words = ''",
        "PUBLISHER | DELETE FROM feedback.report",
        "PUBLISHER | SELECT feedback.receive('/', 'OTHER', 'x', '')"
      })
  void role_withoutTheRight_isRefused(Role role, String statement) {
    DataAccessException refused =
        assertThrows(DataAccessException.class, () -> database.as(role).execute(statement));
    assertTrue(refused.getMessage().contains("permission denied"), refused.getMessage());
  }

  @Test
  void report_thatBreaksARule_isRefusedWithoutItsWords() {
    Feedback wrong = new Feedback("elsewhere", FeedbackKind.OTHER, "Zebrafink", "");
    Throwable refused = assertThrows(RecordUnavailable.class, () -> box.receive(wrong));
    for (Throwable each = refused; each != null; each = each.getCause()) {
      assertTrue(!each.toString().contains("Zebrafink"), each.toString());
    }
    assertEquals(
        List.of(), box.list().stream().filter(it -> it.about().equals("elsewhere")).toList());
  }
}
