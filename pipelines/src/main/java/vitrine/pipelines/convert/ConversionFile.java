package vitrine.pipelines.convert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.casefile.Defect;
import vitrine.pipelines.convert.Conversion.InputFile;
import vitrine.pipelines.convert.Conversion.RouteOutcome;
import vitrine.pipelines.convert.Conversion.SourceOutcome;
import vitrine.release.Json;

/** A conversion as JSON, for whoever wants to know what became of the foreign rows. */
final class ConversionFile {
  static final String NAME = "conversion.json";
  static final String DEFECTS = "conversion-defects.csv";

  private ConversionFile() {}

  static String of(Mapping mapping, Conversion conversion, boolean secret) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("mapping", mapping.name());
    json.put("mapping_sha256", mapping.digest());
    json.put("keys", secret ? "HMAC-SHA-256 with the submitter's secret" : "SHA-256");
    json.put("sources", conversion.sources().stream().map(ConversionFile::of).toList());
    json.put("unread_files", conversion.unread());
    Map<String, Long> written = new LinkedHashMap<>();
    conversion.written().forEach((resource, rows) -> written.put(resource.fileName(), rows));
    json.put("written", written);
    json.put("defects", defects(conversion.defects()));
    return Json.write(json);
  }

  private static Map<String, Object> of(SourceOutcome source) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("source", source.name());
    json.put("files", source.files().stream().map(ConversionFile::of).toList());
    json.put("rows", source.rows());
    if (source.routes().isEmpty()) {
      json.put("found", source.found());
      json.put("not_found", source.notFound());
    } else {
      json.put("written", source.written());
      json.put("excluded", source.excluded());
    }
    json.put("refused", source.refused());
    json.put("untaken", source.untaken());
    json.put("routes", source.routes().stream().map(ConversionFile::of).toList());
    return json;
  }

  private static Map<String, Object> of(InputFile file) {
    return Map.of("path", file.name(), "sha256", file.sha256());
  }

  private static Map<String, Object> of(RouteOutcome route) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("route", route.route());
    json.put("fate", route.fate());
    json.put("written", route.written());
    json.put("excluded", route.excluded());
    json.put("refused", route.refused());
    return json;
  }

  private static Map<String, Long> defects(List<Defect> defects) {
    Map<String, Long> counts = new TreeMap<>();
    for (Defect defect : defects) {
      String kind = defect.rule() + " " + defect.severity().letter();
      counts.merge(kind, defect.count(), Long::sum);
    }
    return counts;
  }
}
