package vitrine.pipelines.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vitrine.catalogue.Period;
import vitrine.pipelines.check.Check;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.export.ExportOpener;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.sample.Sample;
import vitrine.release.Json;
import vitrine.release.Sha256;
import vitrine.tally.Tallies;

/** Samples in a folder and what is counted of them in 2025. */
record SampleTallies(Path folder) {
  private static final String CASES = "cases-00001.csv";
  static final Period YEAR = Period.parse("2025");

  Path export(String name, int cases) throws IOException {
    Path export = folder.resolve(name);
    new Sample(cases, 5, Format.CSV, 0).writeTo(export, 2, Progress.SILENT);
    return export;
  }

  Tallies of(Path export) throws IOException {
    try (Engine engine = new LocalEngine(2, Progress.SILENT)) {
      ExportOpener opener = new ExportOpener(folder.resolve("scratch"));
      return new Check(engine, YEAR).check(opener.open(export.toString())).tallies();
    }
  }

  /** Rows of cases that are counted in the year, by their lines. */
  List<Integer> counted(Path export) throws IOException {
    List<Integer> lines = new ArrayList<>();
    try (var records = CsvReader.builder().ofNamedCsvRecord(export.resolve(CASES))) {
      records.forEach(
          it -> {
            boolean isCounted =
                it.getField("received_at").startsWith("2025")
                    && it.getField("duplicate_of").isEmpty()
                    && it.getField("exercise").equals("NO");
            if (isCounted) {
              lines.add((int) it.getStartingLineNumber() - 1);
            }
          });
    }
    return lines;
  }

  /** Removes cases from an export, by their lines, and describes it again. */
  void remove(Path export, List<Integer> removed) throws IOException {
    Path file = export.resolve(CASES);
    List<String> all = Files.readAllLines(file);
    List<String> lines =
        IntStream.range(0, all.size())
            .filter(it -> !removed.contains(it))
            .mapToObj(all::get)
            .toList();
    Files.writeString(file, String.join("\n", lines) + "\n");
    Path description = export.resolve("datapackage.json");
    JsonNode json = Json.read(Files.readString(description), JsonNode.class);
    for (JsonNode resource : json.get("resources")) {
      if (resource.get("path").asText().equals(CASES)) {
        ((ObjectNode) resource)
            .put("bytes", Files.size(file))
            .put("hash", "sha256:" + Sha256.of(file))
            .put("rows", lines.size() - 1);
      }
    }
    Files.writeString(description, Json.write(json));
  }
}
