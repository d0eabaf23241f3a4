package vitrine.sql.reported;

import static vitrine.sql.tables.reported.Tables.COMPARISON;
import static vitrine.sql.tables.reported.Tables.FINDING;
import static vitrine.sql.tables.reported.Tables.REPORT;
import static vitrine.sql.tables.reported.Tables.SCORE;
import static vitrine.sql.tables.reported.Tables.VALUE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import vitrine.reported.Comparison;
import vitrine.reported.Dimension;
import vitrine.reported.Finding;
import vitrine.reported.Place;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedRule;
import vitrine.reported.ReportedValue;
import vitrine.reported.RowKey;
import vitrine.reported.Verdict;
import vitrine.reported.check.Score;
import vitrine.sql.Database;
import vitrine.sql.RecordUnavailable;
import vitrine.sql.Role;

/** The published reports that everybody may read, with the rights of the site. */
public final class LoadedReports {
  private final Database database;

  public LoadedReports(Database database) {
    this.database = database;
  }

  /** All reports, the latest period first and the latest of a period first. */
  public List<ReportRow> list() {
    return reports(DSL.trueCondition());
  }

  public Optional<ReportRow> find(long id) {
    return reports(REPORT.ID.eq(id)).stream().findFirst();
  }

  private List<ReportRow> reports(Condition which) {
    Field<Long> errors = breaches(Finding.Severity.ERROR);
    Field<Long> warnings = breaches(Finding.Severity.WARNING);
    return asking(
        () ->
            sql()
                .select(REPORT.fields())
                .select(errors, warnings)
                .from(REPORT)
                .where(which)
                .orderBy(REPORT.PERIOD_START.desc(), REPORT.ID.desc())
                .fetch(
                    it ->
                        new ReportRow(
                            it.get(REPORT.ID),
                            it.get(REPORT.NAME),
                            it.get(REPORT.PERIOD),
                            List.of(it.get(REPORT.SERVICES)),
                            it.get(REPORT.LOADED_AT).toInstant(),
                            it.get(errors),
                            it.get(warnings))));
  }

  private static Field<Long> breaches(Finding.Severity severity) {
    return DSL.field(
        DSL.select(DSL.coalesce(DSL.sum(FINDING.COUNT), DSL.inline(0)).cast(Long.class))
            .from(FINDING)
            .where(FINDING.REPORT_ID.eq(REPORT.ID))
            .and(FINDING.SEVERITY.eq(severity.name())));
  }

  public List<Score> scores(ReportRow report) {
    Map<String, Map<Dimension, Optional<Double>>> scores = new LinkedHashMap<>();
    report.services().forEach(it -> scores.put(it, new EnumMap<>(Dimension.class)));
    asking(() -> sql().selectFrom(SCORE).where(SCORE.REPORT_ID.eq(report.id())).fetch())
        .forEach(
            it ->
                scores
                    .computeIfAbsent(it.getService(), name -> new EnumMap<>(Dimension.class))
                    .put(Dimension.valueOf(it.getDimension()), Optional.of(it.getScore())));
    List<Score> all = new ArrayList<>();
    scores.forEach((service, parts) -> all.add(new Score(service, parts)));
    return all;
  }

  public List<Finding> findings(ReportRow report) {
    return asking(
        () ->
            sql()
                .selectFrom(FINDING)
                .where(FINDING.REPORT_ID.eq(report.id()))
                .orderBy(FINDING.NUMBER)
                .fetch(LoadedReports::finding));
  }

  public List<Comparison> comparisons(ReportRow report) {
    return asking(
        () ->
            sql()
                .selectFrom(COMPARISON)
                .where(COMPARISON.REPORT_ID.eq(report.id()))
                .orderBy(COMPARISON.NUMBER)
                .fetch(LoadedReports::comparison));
  }

  /** The numbers of the rows that are about a service as a whole. */
  public List<ReportedValue> totals(ReportRow report) {
    Field<String> category = DSL.field("{0}[3]", String.class, VALUE.KEY);
    Field<String> scope = DSL.field("{0}[7]", String.class, VALUE.KEY);
    return asking(
        () ->
            sql()
                .selectFrom(VALUE)
                .where(VALUE.REPORT_ID.eq(report.id()))
                .and(category.in("", RowKey.TOTAL))
                .and(scope.in("", RowKey.TOTAL, "Total number"))
                .orderBy(VALUE.FILE, VALUE.FILE_ROW, VALUE.COLUMN_NAME)
                .fetch(LoadedReports::value));
  }

  private static ReportTable table(String code) {
    return ReportTable.valueOf(code.toUpperCase(Locale.ROOT));
  }

  private static ReportedValue value(Record it) {
    String[] key = it.get(VALUE.KEY);
    return new ReportedValue(
        table(it.get(VALUE.PART)),
        it.get(VALUE.SERVICE),
        new RowKey(key[0], key[1], key[2], key[3], key[4], key[5], key[6]),
        it.get(VALUE.COLUMN_NAME),
        Optional.of(it.get(VALUE.AMOUNT)),
        new Place(it.get(VALUE.FILE), it.get(VALUE.FILE_ROW)));
  }

  private static Comparison comparison(Record it) {
    return new Comparison(
        table(it.get(COMPARISON.PART)),
        it.get(COMPARISON.SERVICE),
        it.get(COMPARISON.CHECK_NAME),
        Optional.ofNullable(it.get(COMPARISON.REPORTED)),
        Optional.ofNullable(it.get(COMPARISON.RECOMPUTED)),
        Verdict.valueOf(it.get(COMPARISON.VERDICT)));
  }

  private static Finding finding(Record it) {
    return new Finding(
        ReportedRule.valueOf(it.get(FINDING.RULE)),
        it.get(FINDING.PART),
        it.get(FINDING.SERVICE),
        it.get(FINDING.FILE),
        it.get(FINDING.FILE_ROW),
        it.get(FINDING.COLUMN_NAME),
        it.get(FINDING.COUNT),
        it.get(FINDING.MESSAGE),
        it.get(FINDING.REPAIR));
  }

  private DSLContext sql() {
    return database.as(Role.SITE);
  }

  private static <T> T asking(Supplier<T> question) {
    try {
      return question.get();
    } catch (DataAccessException e) {
      throw new RecordUnavailable("the published reports cannot be read", e);
    }
  }
}
