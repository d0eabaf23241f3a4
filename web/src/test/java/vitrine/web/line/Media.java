package vitrine.web.line;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vitrine.release.Json;
import vitrine.web.stage.Installation;
import vitrine.web.stage.Reader;

/** One figure in every form that programs read it in. */
record Media(Installation vitrine, Reader reader) {
  /** A figure of a service; of all services if its name is empty. */
  record Asked(String metric, String service, String statistic, String part) {
    String table() {
      return "tables/" + metric.toLowerCase(Locale.ROOT) + "-by-service";
    }

    String breakdown() {
      return service.isEmpty() ? "WHOLE" : "SERVICE";
    }
  }

  /** The figure by the medium that holds it; nothing where it is not. */
  Map<String, List<String>> values(Asked asked) throws IOException {
    Path edition = vitrine.path("editions/2025/v1");
    String onSite = "/releases/2025/" + asked.table();
    String api = "/api/v1/observations?by=SERVICE&release=2025&metric=" + asked.metric();
    Map<String, List<String>> values = new TreeMap<>();
    values.put("release", inRelease(asked));
    values.put("interface", inJson(asked, reader.get(api).body()));
    values.put("site, CSV", inCsv(asked, reader.get(onSite + ".csv").body()));
    values.put("site, JSON", inJson(asked, reader.get(onSite + ".json").body()));
    values.put(
        "file, CSV", inCsv(asked, Files.readString(edition.resolve(asked.table() + ".csv"))));
    values.put(
        "file, JSON", inJson(asked, Files.readString(edition.resolve(asked.table() + ".json"))));
    return values;
  }

  private List<String> inRelease(Asked asked) throws IOException {
    return records(Files.readString(vitrine.path("release/figures.csv"))).stream()
        .filter(it -> it.getField("metric").equals(asked.metric()))
        .filter(it -> it.getField("breakdown").equals(asked.breakdown()))
        .filter(it -> it.getField("cell").equals(asked.service()))
        .filter(it -> isStatistic(asked, it))
        .map(it -> it.getField("value"))
        .toList();
  }

  private static List<String> inCsv(Asked asked, String csv) {
    String label = asked.service().isEmpty() ? "All" : asked.service();
    return records(csv).stream()
        .filter(it -> it.getField("SERVICE_label").equals(label))
        .filter(it -> isStatistic(asked, it))
        .map(it -> it.getField("value"))
        .toList();
  }

  private static boolean isStatistic(Asked asked, NamedCsvRecord it) {
    return it.getField("statistic").equals(asked.statistic())
        && it.getField("part").equals(asked.part());
  }

  static List<NamedCsvRecord> records(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  private static List<String> inJson(Asked asked, String json) throws IOException {
    String label = asked.service().isEmpty() ? "All" : asked.service();
    List<String> values = new java.util.ArrayList<>();
    for (JsonNode line : Json.read(json, JsonNode.class).get("lines")) {
      for (JsonNode figure : line.get("figures")) {
        boolean same =
            line.get("label").asText().equals(label)
                && figure.get("statistic").asText().equals(asked.statistic())
                && figure.get("part").asText().equals(asked.part());
        if (same) {
          values.add(figure.get("value").asText());
        }
      }
    }
    return values;
  }
}
