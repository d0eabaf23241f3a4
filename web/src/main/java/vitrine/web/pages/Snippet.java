package vitrine.web.pages;

import java.util.List;

/** A few lines that read the figures of an edition with a tool. */
public record Snippet(String tool, String code) {
  private static final String CURL =
      """
      curl --fail --remote-name %1$s/data/figures.csv
      curl --fail --remote-name %1$s/data/figures.parquet
      curl --fail --remote-name %1$s/data.zip
      """;
  private static final String PYTHON =
      """
      import pandas as pd

      # NA is the code of Namibia: only empty cells are missing.
      figures = pd.read_csv(
          "%1$s/data/figures.csv",
          keep_default_na=False, na_values=[""], low_memory=False)
      cases = figures[(figures.metric == "V1") & (figures.breakdown == "SERVICE")]
      print(cases[["SERVICE", "value"]])
      """;
  private static final String R =
      """
      # NA is the code of Namibia: only empty cells are missing.
      figures <- read.csv("%1$s/data/figures.csv", na.strings = "")
      subset(figures, metric == "V1" & breakdown == "SERVICE", c(SERVICE, value))
      """;
  private static final String DUCKDB =
      """
      -- after the first lines of curl above
      SELECT SERVICE, value
      FROM 'figures.parquet'
      WHERE metric = 'V1' AND breakdown = 'SERVICE'
      ORDER BY value DESC;
      """;

  /**
   * Lines for each tool.
   *
   * @param address where the files of the edition are
   */
  static List<Snippet> list(String address) {
    return List.of(
        new Snippet("curl", CURL.formatted(address)),
        new Snippet("Python", PYTHON.formatted(address)),
        new Snippet("R", R.formatted(address)),
        new Snippet("DuckDB", DUCKDB.formatted(address)));
  }
}
