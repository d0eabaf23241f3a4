package vitrine.pipelines.audit.sampling;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.release.Folder;
import vitrine.release.Json;
import vitrine.release.Sha256;

/** Cases that were drawn, in the order of their lots. */
public record DrawnSample(FrozenFrame frozen, String seed, List<Drawn> cases) {
  static final String SAMPLE = "sample.csv";
  static final String TRAIL = "trail.json";
  private static final String RULE =
      "In each stratum cases are in the order of HMAC-SHA-256 with the seed (UTF-8) as key and"
          + " the first 32 digits of case_ref (ASCII) as message, lowest first; a stratum with n"
          + " drawn cases draws ranks 1 to n. A case with the outcome REPLACED is replaced by the"
          + " next rank after the last that is in use. NOT_PROVIDED is an outcome and replaces"
          + " nothing.";

  /**
   * A case that was drawn, or that replaces one.
   *
   * @param rank from 1, in its stratum
   */
  record Drawn(String stratum, int rank, boolean isReplacement, String ref, String hash) {}

  static DrawnSample of(FrozenFrame frozen, String seed, FramePart part) {
    List<Drawn> cases = new ArrayList<>();
    for (FrozenFrame.Stratum each : frozen.plan()) {
      int rank = 0;
      for (Lot lot : part.lots().get(each.stratum())) {
        rank++;
        cases.add(new Drawn(each.stratum(), rank, rank > each.sample(), lot.ref(), lot.hash()));
      }
    }
    return new DrawnSample(frozen, seed, cases);
  }

  /**
   * Writes {@code sample.csv} and {@code trail.json}, complete or not at all.
   *
   * @throws java.nio.file.FileAlreadyExistsException if the folder exists
   */
  public void write(Path folder) throws IOException {
    Folder.create(
        folder,
        partial -> {
          try {
            String csv = csv();
            Files.writeString(partial.resolve(SAMPLE), csv);
            Files.writeString(partial.resolve(TRAIL), Json.write(trail(csv)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private String csv() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord("stratum", "rank", "use", "case_ref", "hash");
      for (Drawn each : cases) {
        String use = each.isReplacement() ? "REPLACEMENT" : "SAMPLE";
        csv.writeRecord(
            each.stratum(), Integer.toString(each.rank()), use, each.ref(), each.hash());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private Map<String, Object> trail(String csv) {
    Map<String, Object> trail = new LinkedHashMap<>();
    trail.put("rule", RULE);
    trail.put("seed", seed);
    trail.put("sample", Sha256.of(csv.getBytes(StandardCharsets.UTF_8)));
    trail.put("frozen", frozen);
    return trail;
  }
}
