package vitrine.pipelines.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import vitrine.paper.Grid;
import vitrine.paper.Paper;
import vitrine.release.Manifest;
import vitrine.release.Release;

/** A rerun in words and tables. */
public record RerunPaper(Release sealed, GivenInputs given, RerunOutcome outcome) {
  private static final int MOST_ROWS = 500;

  public Paper paper() {
    Manifest manifest = sealed.manifest();
    List<Grid> grids = new ArrayList<>();
    grids.add(Grid.of("Inputs", inputs(), List.of(Grid.Column.text("File")), rows(given.lines())));
    grids.add(grid("Rows and defects", "", outcome.inChecks()));
    grids.add(grid("Exact tallies", "Numbers of units, sums and times.", outcome.inTallies()));
    grids.add(grid("Protected figures", obstacle(), outcome.inFigures()));
    return new Paper("Rerun of " + manifest.period(), lead(), marking(), facts(manifest), grids);
  }

  /** The outcome in a sentence. */
  public String lead() {
    return outcome.isEqual()
        ? "Every number that was compared is the same."
        : "%,d of %,d cells of exact tallies differ, and %,d of %,d figures."
            .formatted(
                outcome.cellsThatDiffer(),
                outcome.cells(),
                outcome.inFigures().size(),
                outcome.figures());
  }

  private static String marking() {
    return "This page holds exact numbers of small cells. It is for auditors and must not be"
        + " published or sent on.";
  }

  private String inputs() {
    return given.areTheInputs()
        ? "The exports are the inputs of the release, to the byte."
        : "These files are not those that the release was made from:";
  }

  private String obstacle() {
    return outcome.obstacle().isEmpty() ? "" : "Not compared: " + outcome.obstacle() + ".";
  }

  private List<Paper.Fact> facts(Manifest manifest) {
    return List.of(
        new Paper.Fact("Release", "sha256:" + sealed.digest()),
        new Paper.Fact("Period", manifest.period()),
        new Paper.Fact("Sealed by", manifest.software()),
        new Paper.Fact("Catalogue", "sha256:" + manifest.catalogue()),
        new Paper.Fact("Protection key", manifest.protection().key()),
        new Paper.Fact("Submissions", "%,d".formatted(manifest.inputs().size())),
        new Paper.Fact("Cells compared", "%,d".formatted(outcome.cells())),
        new Paper.Fact("Figures compared", "%,d".formatted(outcome.figures())),
        new Paper.Fact("Same seal", outcome.isSameSeal() ? "Yes: the same bytes" : "No"));
  }

  private static List<List<String>> rows(List<String> lines) {
    return lines.stream().map(List::of).toList();
  }

  private static Grid grid(String title, String note, List<Difference> differences) {
    List<Grid.Column> columns =
        List.of(
            Grid.Column.text("Where"),
            Grid.Column.text("Number"),
            Grid.Column.number("Sealed"),
            Grid.Column.number("Recomputed"));
    List<List<String>> rows = differences.stream().map(RerunPaper::row).toList();
    return Grid.first(MOST_ROWS, title, note, columns, rows);
  }

  private static List<String> row(Difference difference) {
    boolean isTimes = difference.what().equals(TallyDifferences.TIMES);
    String where = difference.metric() + " " + difference.breakdown() + " " + difference.cell();
    return List.of(
        difference.metric().isEmpty() ? "Check" : where.strip(),
        difference.what(),
        isTimes ? "" : difference.sealed(),
        isTimes ? "others" : difference.recomputed());
  }

  /** Every difference as CSV. */
  public String csv() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord("kind", "metric", "breakdown", "cell", "number", "sealed", "recomputed");
      for (Difference it : outcome.all()) {
        csv.writeRecord(
            it.kind().name(),
            it.metric(),
            it.breakdown(),
            it.cell(),
            it.what(),
            it.sealed(),
            it.recomputed());
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return text.toString();
  }
}
