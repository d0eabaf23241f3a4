package vitrine.web.audit;

import io.javalin.http.Context;
import java.util.List;
import vitrine.casefile.Nearest;
import vitrine.sql.query.CubeQuery;
import vitrine.sql.query.QueryInvalid;

/** The terms of a query in an address. */
final class QueryTerms {
  private static final List<String> KNOWN =
      List.of("metric", "by", "statistic", "period", "edition", "where", "per", "sort");

  private QueryTerms() {}

  /**
   * Refuses others.
   *
   * @throws QueryInvalid if there is one that is not known
   */
  static void check(Context ctx) {
    for (String name : ctx.queryParamMap().keySet()) {
      if (!KNOWN.contains(name)) {
        String near = Nearest.to(name, KNOWN).map(it -> "did you mean " + it + "? ").orElse("");
        throw new QueryInvalid(
            0, "a term is not known; " + near + "Known: " + String.join(", ", KNOWN));
      }
    }
  }

  static CubeQuery.Terms of(Context ctx) {
    return new CubeQuery.Terms(
        term(ctx, "period"),
        term(ctx, "edition"),
        term(ctx, "metric"),
        term(ctx, "by"),
        term(ctx, "statistic"),
        term(ctx, "where"),
        term(ctx, "per"),
        term(ctx, "sort"));
  }

  /** All values of a term, with commas between. */
  private static String term(Context ctx, String name) {
    return String.join(",", ctx.queryParams(name)).strip();
  }
}
