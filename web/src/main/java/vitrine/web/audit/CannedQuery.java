package vitrine.web.audit;

import java.util.List;

/**
 * A question that auditors often ask.
 *
 * @param terms as in the address of its page
 */
public record CannedQuery(String title, String terms) {
  static final List<CannedQuery> ALL =
      List.of(
          new CannedQuery(
              "Which services took longest to act on orders?",
              "metric=T6&by=SERVICE&statistic=MEDIAN&sort=-value"),
          new CannedQuery(
              "The same without open cases",
              "metric=T6&by=SERVICE&statistic=MEDIAN_COMPLETED&sort=-value"),
          new CannedQuery(
              "Which services complied with few of their orders?",
              "metric=N1&by=SERVICE&statistic=SHARE&where=value+%3C+0.9&sort=value"),
          new CannedQuery(
              "Appeals for each case, by service", "metric=A1&by=SERVICE&per=V1&sort=-value"),
          new CannedQuery(
              "Orders between countries, the largest flows first",
              "metric=X1&by=ISSUING*EXECUTING&statistic=COUNT&sort=-value"),
          new CannedQuery(
              "What is hidden, and why",
              "metric=V1%2CT6%2CN1%2CA1&by=SERVICE&where=not+obs_status+%3D+A"));
}
