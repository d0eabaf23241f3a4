package vitrine.web.audit;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vitrine.catalogue.Catalogue;
import vitrine.release.Sha256;
import vitrine.sql.query.CubeQuery;
import vitrine.sql.query.CubeRow;
import vitrine.sql.query.QueryInvalid;
import vitrine.web.pages.Assets;
import vitrine.web.pages.Problem;

/** Questions to the protected figures; the address of the page holds the question. */
public final class QueryPage {
  private static final int SHOWN = 1_000;

  private final Workbench workbench;
  private final Assets assets;

  public QueryPage(Workbench workbench, Assets assets) {
    this.workbench = workbench;
    this.assets = assets;
  }

  /**
   * What was asked and found.
   *
   * @param address of the same question in canonical form
   * @param rows the first of them
   * @param digest of the whole answer as CSV; empty if only a part is shown
   * @param sql what the database was asked
   */
  public record Answer(
      String address, List<CubeRow> rows, boolean isPart, String digest, String sql, String cite) {}

  /** The form, and the answer if something was asked. */
  public void show(Context ctx) throws IOException {
    CubeQuery.Terms terms = QueryTerms.of(ctx);
    Optional<Answer> answer = Optional.empty();
    Optional<QueryInvalid> invalid = Optional.empty();
    try {
      QueryTerms.check(ctx);
      answer = terms.metric().isBlank() ? answer : Optional.of(answer(ctx, terms));
    } catch (QueryInvalid e) {
      invalid = Optional.of(e);
      ctx.status(HttpStatus.BAD_REQUEST);
    }
    AuditPage.send(
        ctx,
        assets,
        "Query",
        "audit-query.jte",
        Map.of(
            "terms", terms,
            "catalogue", Catalogue.current(),
            "answer", answer,
            "invalid", invalid,
            "canned", CannedQuery.ALL));
  }

  private Answer answer(Context ctx, CubeQuery.Terms terms) throws IOException {
    CubeQuery query = CubeQuery.of(Catalogue.current(), terms);
    List<CubeRow> rows = workbench.cube().rows(query, SHOWN + 1);
    boolean isPart = rows.size() > SHOWN;
    String address = "/audit/query?" + address(query);
    String csv = AnswerCsv.of(rows);
    String digest = isPart ? "" : Sha256.of(csv.getBytes(StandardCharsets.UTF_8));
    return new Answer(
        address,
        rows.subList(0, Math.min(SHOWN, rows.size())),
        isPart,
        digest,
        workbench.cube().sql(query),
        cite(ctx, rows, address, digest));
  }

  private String cite(Context ctx, List<CubeRow> rows, String address, String digest) {
    String editions =
        rows.stream()
            .map(it -> it.period() + " edition " + it.edition())
            .distinct()
            .collect(Collectors.joining(", "));
    String sealed = digest.isEmpty() ? "" : ", SHA-256 of the answer " + digest;
    return "Takedown transparency reports %s: %s%s, asked on %s%s."
        .formatted(
            editions,
            ctx.scheme() + "://" + ctx.host(),
            address,
            LocalDate.now(workbench.clock()),
            sealed);
  }

  private static String address(CubeQuery query) {
    return query.canonical().entrySet().stream()
        .map(it -> it.getKey() + "=" + Gate.encoded(it.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** Every row of the answer, however many there are. */
  public void csv(Context ctx) throws IOException {
    CubeQuery query;
    try {
      QueryTerms.check(ctx);
      query = CubeQuery.of(Catalogue.current(), QueryTerms.of(ctx));
    } catch (QueryInvalid e) {
      Problem.of(HttpStatus.BAD_REQUEST, e.getMessage()).send(ctx);
      return;
    }
    ctx.contentType("text/csv; charset=utf-8");
    ctx.header("Content-Disposition", "attachment; filename=\"answer.csv\"");
    try (AnswerCsv csv =
        new AnswerCsv(new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8))) {
      workbench.cube().each(query, csv::write);
    }
  }
}
