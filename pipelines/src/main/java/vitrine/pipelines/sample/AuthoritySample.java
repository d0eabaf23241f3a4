package vitrine.pipelines.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vitrine.casefile.Resource;
import vitrine.pipelines.check.CaseRows;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.ExportFile;
import vitrine.pipelines.export.ExportWriter;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.export.Submission;

/**
 * What authorities tell of the orders in a sample of services: each order with a token once, with
 * times that differ by less than half an hour, but for some planted disagreements, which {@code
 * disagreements.csv} lists.
 */
public final class AuthoritySample {
  /** The name of the list of planted disagreements, which is no part of the export. */
  static final String PLANTED = "disagreements.csv";

  private final CaseExport services;
  private final long seed;
  private final Format format;
  private final int disagreements;

  /**
   * The authorities' side of a sample.
   *
   * @param services an export with orders
   * @param disagreements how many to plant, as equal numbers of each kind as there are orders for
   */
  public AuthoritySample(CaseExport services, long seed, Format format, int disagreements) {
    this.services = services;
    this.seed = seed;
    this.format = format;
    this.disagreements = disagreements;
  }

  /**
   * Writes the export.
   *
   * @param folder must be empty or not exist
   * @return how many disagreements were planted
   */
  public int writeTo(Path folder, int threads, Progress progress) throws IOException {
    Sample.requireEmpty(Files.createDirectories(folder));
    List<AuthorityBlock> blocks = blocks(folder);
    try (Engine engine = new LocalEngine(threads, progress)) {
      List<AuthorityBlock.Candidate> candidates =
          engine.map("Reading orders", blocks, AuthorityBlock::candidates).stream()
              .flatMap(List::stream)
              .sorted(Comparator.comparing(AuthorityBlock.Candidate::order, SharedOrder.BY_LOT))
              .toList();
      HashMap<SharedOrder, Disagreement> planted = planted(candidates);
      Engine.Shared<HashMap<SharedOrder, Disagreement>> shared = engine.share(planted);
      List<Long> rows = engine.map("Writing authorities", blocks, it -> it.write(shared.value()));
      describe(folder, blocks, rows);
      writePlanted(folder, planted);
      return planted.size();
    }
  }

  private List<AuthorityBlock> blocks(Path folder) {
    Submission submission = services.submission().orElseThrow();
    List<ExportFile> files =
        services.files().stream().filter(it -> it.resource() == Resource.CASES).toList();
    return IntStream.range(0, files.size())
        .mapToObj(
            it ->
                new AuthorityBlock(
                    new CaseRows(submission, files.get(it)),
                    it + 1,
                    seed,
                    format,
                    folder.toString()))
        .toList();
  }

  /** Takes orders by lot, for each kind in turn. */
  private HashMap<SharedOrder, Disagreement> planted(List<AuthorityBlock.Candidate> candidates) {
    HashMap<SharedOrder, Disagreement> planted = new HashMap<>();
    Disagreement[] kinds = Disagreement.values();
    for (AuthorityBlock.Candidate each : candidates) {
      Disagreement next = kinds[planted.size() % kinds.length];
      if (planted.size() < disagreements && each.fits(next)) {
        planted.put(each.order(), next);
      }
    }
    return planted;
  }

  private void describe(Path folder, List<AuthorityBlock> blocks, List<Long> rows)
      throws IOException {
    List<ExportWriter.Written> written = new ArrayList<>();
    for (AuthorityBlock block : blocks) {
      int number = block.number();
      written.add(
          new ExportWriter.Written(Resource.CASES, number, block.file(), rows.get(number - 1)));
    }
    String title = "Orders of a synthetic sample, as authorities tell, seed %d".formatted(seed);
    ExportWriter.describe(folder, title, format, submission(), written);
  }

  private Submission submission() {
    return new Submission(
        Submission.SCHEMA_VERSION,
        "sample-authorities-" + seed,
        "x-sample-authorities",
        "AUTHORITY",
        List.of(),
        "2024-01-01",
        "2026-01-01",
        "2026-01-31T00:00:00Z",
        List.of("DSA", "TCO"),
        1,
        "",
        "NONE",
        "FULL");
  }

  private static void writePlanted(Path folder, Map<SharedOrder, Disagreement> planted)
      throws IOException {
    TreeMap<String, Disagreement> byToken = new TreeMap<>();
    planted.forEach((order, it) -> byToken.put(text(order, it), it));
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(Files.newBufferedWriter(folder.resolve(PLANTED)))) {
      csv.writeRecord("incident_token", "state", "reason");
      byToken.forEach((token, it) -> csv.writeRecord(token, it.state(), it.name()));
    }
  }

  private static String text(SharedOrder order, Disagreement disagreement) {
    return (disagreement == Disagreement.NOT_RECEIVED ? order.derived("unknown") : order.token())
        .text();
  }
}
