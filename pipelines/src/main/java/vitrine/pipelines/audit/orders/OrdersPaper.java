package vitrine.pipelines.audit.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vitrine.paper.Grid;
import vitrine.paper.Paper;

/** What may be published of a reconciliation, as a page. */
record OrdersPaper(ReconciledOrders orders, PublishedOrders published) {
  private static final Grid.Column COUNT = Grid.Column.number("Orders");

  Paper paper() {
    List<Grid> grids = new ArrayList<>(List.of(states(), reasons()));
    if (!published.by().isEmpty()) {
      grids.add(first());
    }
    return new Paper("Orders sent and received", lead(), "", facts(), grids);
  }

  private String lead() {
    return published
        .rate(published.byState())
        .map(
            it -> "Of all orders with a token, %.1f %% are told alike by both sides.".formatted(it))
        .orElse("There are too few orders for a rate.");
  }

  private List<Paper.Fact> facts() {
    Tolerance tolerance = orders.tolerance();
    return List.of(
        new Paper.Fact("Submissions", String.join(", ", orders.digests().keySet())),
        new Paper.Fact(
            "Times of service agree", "within %,d minutes".formatted(tolerance.served() / 60)),
        new Paper.Fact("Numbers of items agree", "within %,d".formatted(tolerance.items())),
        new Paper.Fact(
            "A closure is known", "after %,d days".formatted(tolerance.closed() / 86_400)),
        new Paper.Fact(
            "Protection", "Multiples of five that add up; single counts are off by a few."));
  }

  private static String text(long count) {
    return "%,d".formatted(count);
  }

  private Grid states() {
    List<List<String>> rows =
        Stream.of(MatchState.values()).map(it -> row(it.name(), it.meaning())).toList();
    return Grid.of(
        "By state",
        "Orders without a token are no part of the rate.",
        List.of(Grid.Column.text("State"), Grid.Column.text("Meaning"), COUNT),
        rows);
  }

  private Grid reasons() {
    List<List<String>> rows =
        Stream.of(Reason.values()).map(it -> row(it.name(), it.meaning())).toList();
    return Grid.of(
        "By reason",
        "Each order counts once.",
        List.of(Grid.Column.text("Reason"), Grid.Column.text("Meaning"), COUNT),
        rows);
  }

  private List<String> row(String code, String meaning) {
    return List.of(
        code, meaning, published.count(code, List.of()).map(OrdersPaper::text).orElse("–"));
  }

  private Grid first() {
    String name = published.by().get(0).label();
    List<Grid.Column> columns = new ArrayList<>();
    columns.add(Grid.Column.text(name));
    Stream.of(MatchState.values()).forEach(it -> columns.add(Grid.Column.number(it.name())));
    columns.add(Grid.Column.number("Matched, %"));
    List<List<String>> rows = published.firstCodes().stream().map(this::line).toList();
    return Grid.of("By " + name.toLowerCase(Locale.ROOT), "", columns, rows);
  }

  private List<String> line(String code) {
    Map<String, Long> counts = new TreeMap<>();
    List<String> cells = new ArrayList<>(List.of(code));
    for (MatchState state : MatchState.values()) {
      long count = published.count(state.name(), List.of(code)).orElse(0L);
      counts.put(state.name(), count);
      cells.add(text(count));
    }
    cells.add(published.rate(counts).map("%.1f"::formatted).orElse("–"));
    return cells;
  }
}
