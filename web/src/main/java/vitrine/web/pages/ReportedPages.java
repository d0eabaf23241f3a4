package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vitrine.reported.Comparison;
import vitrine.reported.Finding;
import vitrine.sql.reported.LoadedReports;
import vitrine.sql.reported.ReportRow;

/** Reports that services published themselves, as pages: how good they are and what is wrong. */
public final class ReportedPages {
  private static final String SECTION = "releases";

  private final LoadedReports reports;
  private final Shelf shelf;
  private final Assets assets;

  public ReportedPages(LoadedReports reports, Shelf shelf, Assets assets) {
    this.reports = reports;
    this.shelf = shelf;
    this.assets = assets;
  }

  public void list(Context ctx) {
    Page.of("Reported by services", "Published transparency reports and their quality", SECTION)
        .send(ctx, assets, "reported.jte", Map.of("reports", reports.list()));
  }

  public void show(Context ctx) {
    ReportRow report = find(ctx.pathParam("id"));
    String service = chosen(ctx, report);
    List<Comparison> checks =
        reports.comparisons(report).stream().filter(it -> it.service().equals(service)).toList();
    List<Finding> findings =
        reports.findings(report).stream().filter(it -> isAbout(it, service)).toList();
    String title = "Reported for " + report.period();
    Page.of(title, "What services reported, checked and beside our own figures", SECTION)
        .send(
            ctx,
            assets,
            "reported-report.jte",
            Map.of(
                "report",
                report,
                "service",
                service,
                "scores",
                reports.scores(report),
                "figures",
                BesideReported.list(reports.totals(report), service, shelf.find(report.period())),
                "checks",
                checks,
                "findings",
                findings));
  }

  /** Whether a finding is about a service, or about files of all. */
  private static boolean isAbout(Finding finding, String service) {
    return finding.service().equals(service) || finding.service().isEmpty();
  }

  private ReportRow find(String id) {
    if (!id.matches("[1-9][0-9]{0,17}")) {
      throw new NotFoundResponse();
    }
    return reports.find(Long.parseLong(id)).orElseThrow(NotFoundResponse::new);
  }

  private static String chosen(Context ctx, ReportRow report) {
    String first = report.services().stream().findFirst().orElse("");
    return new Terms(ctx).choose("service", report.services(), it -> it, first);
  }

  /** Where the report of one service is. */
  public static String href(ReportRow report, String service) {
    String name = URLEncoder.encode(service, StandardCharsets.UTF_8);
    return "/reported/" + report.id() + "?service=" + name;
  }

  /** A published number with commas between thousands. */
  public static String number(BigDecimal number) {
    return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.UK))
        .format(number);
  }
}
