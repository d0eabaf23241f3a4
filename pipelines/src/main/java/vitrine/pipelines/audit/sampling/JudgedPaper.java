package vitrine.pipelines.audit.sampling;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vitrine.paper.Grid;
import vitrine.paper.Paper;

/** What a judged sample tells, as a page. */
public record JudgedPaper(Judged judged, double level) {
  public Paper paper() {
    return new Paper(
        "What the sample tells",
        lead(),
        "This page tells of small strata exactly. It is for auditors.",
        facts(),
        List.of(strata()));
  }

  /** The outcome in a sentence. */
  public String lead() {
    TotalEstimate total = judged.total();
    return "%.1f %% of %,d cases disagree; %s %% interval from %.1f to %.1f %%, sure bounds %.1f to %.1f %%."
        .formatted(
            percent(total.total()),
            total.cases(),
            "%.4g".formatted(100 * level).replaceAll("\\.?0+$", ""),
            percent(total.low()),
            percent(total.high()),
            percent(total.sureLow()),
            percent(total.sureHigh()));
  }

  private double percent(double cases) {
    return 100 * cases / judged.total().cases();
  }

  private List<Paper.Fact> facts() {
    FrozenFrame frozen = judged.trail().frozen();
    TotalEstimate total = judged.total();
    return List.of(
        new Paper.Fact("Frame", "sha256:" + frozen.frame()),
        new Paper.Fact("Seed", judged.trail().seed()),
        new Paper.Fact("Allocation", frozen.allocation().name().toLowerCase(Locale.ROOT)),
        new Paper.Fact(
            "Disagreeing cases",
            "%,.0f, standard deviation %,.1f".formatted(total.total(), total.deviation())),
        new Paper.Fact(
            "Method",
            "Stratified total with finite population correction (Cochran 1977, chapter 5); strata"
                + " with the exact interval of Clopper and Pearson (1934); sure bounds by"
                + " Bonferroni."),
        new Paper.Fact(
            "If all that was not provided disagreed", "%.1f %%".formatted(percent(total.worst()))));
  }

  private Grid strata() {
    List<Grid.Column> columns =
        List.of(
            Grid.Column.text("Stratum"),
            Grid.Column.number("Cases"),
            Grid.Column.number("Looked at"),
            Grid.Column.number("Disagree"),
            Grid.Column.number("Not provided"),
            Grid.Column.number("Share, %"),
            Grid.Column.number("From"),
            Grid.Column.number("To"),
            Grid.Column.text("Fields"));
    return Grid.of(
        "By stratum",
        "Intervals are those of Clopper and Pearson.",
        columns,
        judged.strata().stream().map(JudgedPaper::row).toList());
  }

  private static List<String> row(StratumEstimate it) {
    return List.of(
        it.stratum().isEmpty() ? "All" : it.stratum(),
        "%,d".formatted(it.size()),
        "%,d".formatted(it.judged()),
        "%,d".formatted(it.disagree()),
        "%,d".formatted(it.notProvided()),
        it.judged() == 0 ? "–" : "%.1f".formatted(100 * it.share()),
        "%.1f".formatted(100 * it.bounds().low()),
        "%.1f".formatted(100 * it.bounds().high()),
        it.fields().entrySet().stream()
            .map(field -> field.getKey() + " " + field.getValue())
            .collect(Collectors.joining(", ")));
  }
}
