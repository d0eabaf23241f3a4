package vitrine.sql.reported;

import static vitrine.sql.tables.reported.Tables.COMPARISON;
import static vitrine.sql.tables.reported.Tables.FINDING;
import static vitrine.sql.tables.reported.Tables.REPORT;
import static vitrine.sql.tables.reported.Tables.SCORE;
import static vitrine.sql.tables.reported.Tables.VALUE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.exception.DataAccessException;
import vitrine.catalogue.Period;
import vitrine.release.Sha256;
import vitrine.reported.Comparison;
import vitrine.reported.Finding;
import vitrine.reported.ReportedValue;
import vitrine.reported.check.CheckedReport;
import vitrine.reported.check.Score;
import vitrine.sql.Database;
import vitrine.sql.RecordUnavailable;
import vitrine.sql.Role;

/** The step from a checked report to rows: all of it in one transaction, or none. */
public final class ReportLoader {
  private static final int AT_ONCE = 1_000;

  private final Database database;

  public ReportLoader(Database database) {
    this.database = database;
  }

  /** What became of a report. */
  public enum Outcome {
    LOADED,
    LOADED_BEFORE
  }

  /**
   * Loads a report; one with the same values in the same period changes nothing.
   *
   * @throws RecordUnavailable if the database refuses it
   */
  public Outcome load(CheckedReport checked, Period period) {
    try {
      return database
          .as(Role.LOADER)
          .transactionResult(transaction -> load(transaction.dsl(), checked, period));
    } catch (DataAccessException e) {
      throw new RecordUnavailable("the report was not loaded", e);
    }
  }

  private static Outcome load(DSLContext sql, CheckedReport checked, Period period) {
    List<ReportedValue> values =
        checked.report().values().filter(it -> it.amount().isPresent()).toList();
    String digest = digest(values, period);
    if (sql.fetchExists(REPORT, REPORT.DIGEST.eq(digest))) {
      return Outcome.LOADED_BEFORE;
    }
    long id = insert(sql, checked, period, digest);
    List<Query> rows = new ArrayList<>();
    values.forEach(it -> rows.add(value(sql, id, it)));
    int number = 0;
    for (Finding finding : checked.findings()) {
      rows.add(finding(sql, id, ++number, finding));
    }
    number = 0;
    for (Comparison comparison : checked.comparisons()) {
      rows.add(comparison(sql, id, ++number, comparison));
    }
    checked.scores().forEach(it -> scores(sql, id, it, rows));
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      sql.batch(rows.subList(from, Math.min(rows.size(), from + AT_ONCE))).execute();
    }
    return Outcome.LOADED;
  }

  private static String digest(List<ReportedValue> values, Period period) {
    StringBuilder text = new StringBuilder(period.code());
    for (ReportedValue it : values) {
      text.append('\n').append(it.table()).append(it.service()).append(it.key().parts());
      text.append(it.column()).append('=').append(it.amount().orElseThrow().toPlainString());
    }
    return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static long insert(DSLContext sql, CheckedReport checked, Period period, String digest) {
    return sql.insertInto(REPORT)
        .set(REPORT.DIGEST, digest)
        .set(REPORT.NAME, checked.report().name())
        .set(REPORT.PERIOD, period.code())
        .set(REPORT.PERIOD_START, period.start())
        .set(REPORT.PERIOD_END, period.end())
        .set(REPORT.SERVICES, checked.report().services().toArray(String[]::new))
        .returningResult(REPORT.ID)
        .fetchSingle()
        .value1();
  }

  private static Query value(DSLContext sql, long id, ReportedValue it) {
    return sql.insertInto(VALUE)
        .set(VALUE.REPORT_ID, id)
        .set(VALUE.FILE, clean(it.place().file()))
        .set(VALUE.FILE_ROW, it.place().row())
        .set(VALUE.COLUMN_NAME, it.column())
        .set(VALUE.PART, it.table().code())
        .set(VALUE.SERVICE, clean(it.service()))
        .set(VALUE.KEY, it.key().parts().stream().map(ReportLoader::clean).toArray(String[]::new))
        .set(VALUE.AMOUNT, it.amount().orElseThrow());
  }

  /** Text without the one character that PostgreSQL does not hold. */
  private static String clean(String text) {
    return text.replace("\0", "");
  }

  private static Query finding(DSLContext sql, long id, int number, Finding it) {
    return sql.insertInto(FINDING)
        .set(FINDING.REPORT_ID, id)
        .set(FINDING.NUMBER, number)
        .set(FINDING.RULE, it.rule().name())
        .set(FINDING.SEVERITY, it.severity().name())
        .set(FINDING.PART, it.table())
        .set(FINDING.SERVICE, clean(it.service()))
        .set(FINDING.FILE, clean(it.file()))
        .set(FINDING.FILE_ROW, it.row())
        .set(FINDING.COLUMN_NAME, it.column())
        .set(FINDING.COUNT, it.count())
        .set(FINDING.MESSAGE, it.message())
        .set(FINDING.REPAIR, it.repair());
  }

  private static Query comparison(DSLContext sql, long id, int number, Comparison it) {
    return sql.insertInto(COMPARISON)
        .set(COMPARISON.REPORT_ID, id)
        .set(COMPARISON.NUMBER, number)
        .set(COMPARISON.PART, it.table().code())
        .set(COMPARISON.SERVICE, clean(it.service()))
        .set(COMPARISON.CHECK_NAME, clean(it.check()))
        .set(COMPARISON.REPORTED, it.reported().orElse(null))
        .set(COMPARISON.RECOMPUTED, it.recomputed().orElse(null))
        .set(COMPARISON.VERDICT, it.verdict().name());
  }

  private static void scores(DSLContext sql, long id, Score score, List<Query> rows) {
    score
        .parts()
        .forEach(
            (dimension, value) ->
                value.ifPresent(
                    it ->
                        rows.add(
                            sql.insertInto(SCORE)
                                .set(SCORE.REPORT_ID, id)
                                .set(SCORE.SERVICE, clean(score.service()))
                                .set(SCORE.DIMENSION, dimension.name())
                                .set(SCORE.SCORE_, it))));
  }
}
