package vitrine.pipelines.audit.lineage;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import vitrine.catalogue.Catalogue;
import vitrine.pipelines.audit.TallyText;
import vitrine.release.Manifest;
import vitrine.release.Release;
import vitrine.tally.Tallies;

/** Every table and exact number of a release that a submission touched. */
public final class Footprint {
  private final Release release;
  private final Catalogue catalogue;
  private final Manifest.Input input;
  private final Tallies tallies;

  Footprint(Release release, Catalogue catalogue, Manifest.Input input, Tallies tallies) {
    this.release = release;
    this.catalogue = catalogue;
    this.input = input;
    this.tallies = tallies;
  }

  /** How many cells of exact tallies it touched. */
  public int cells() {
    return tallies.size();
  }

  /** The submission, the run, and how many cells of each table it touched. */
  public Map<String, Object> steps() {
    Map<String, Object> steps = new LinkedHashMap<>();
    steps.put("submission", input.submission());
    steps.put("digest", input.digest());
    steps.put("submitter", input.submitter());
    steps.put("asOf", input.asOf());
    steps.put("cases", input.validCases());
    steps.put("tables", tables());
    steps.put("run", Trace.run(release));
    return steps;
  }

  private Map<String, Integer> tables() {
    Map<String, Integer> tables = new LinkedHashMap<>();
    tallies
        .byCell()
        .keySet()
        .forEach(it -> tables.merge(it.metric() + " " + it.breakdown(), 1, Integer::sum));
    return tables;
  }

  /** Every exact number that the submission adds, as CSV. */
  public String csv() {
    TallyText text = new TallyText(catalogue);
    StringWriter lines = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(lines)) {
      csv.writeRecord("metric", "breakdown", "cell", "number", "adds");
      tallies
          .byCell()
          .forEach(
              (cell, tally) ->
                  text.numbers(cell, tally)
                      .forEach(
                          (name, number) ->
                              csv.writeRecord(
                                  cell.metric(),
                                  cell.breakdown(),
                                  String.join("|", cell.values()),
                                  name,
                                  number.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.toString();
  }
}
