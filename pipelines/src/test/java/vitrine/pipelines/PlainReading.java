package vitrine.pipelines;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrine.casefile.Defect;
import vitrine.casefile.Field;
import vitrine.casefile.Jurisdictions;
import vitrine.casefile.Resource;
import vitrine.casefile.Rule;
import vitrine.casefile.Severity;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Period;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.ExportFile;
import vitrine.tally.Tallies;

/**
 * Reads a CSV export row by row and tallies the rows that no defect refuses, on the plain engine.
 */
final class PlainReading {
  private final CaseExport export;
  private final Set<String> refused = new HashSet<>();
  private final Set<String> repaired = new HashSet<>();

  PlainReading(CaseExport export, List<Defect> defects) {
    this.export = export;
    for (Defect defect : defects) {
      String place = defect.file() + " " + defect.row();
      if (defect.severity() == Severity.REJECT) {
        refused.add(place);
      } else if (defect.rule() == Rule.V05) {
        repaired.add(place);
      }
    }
  }

  Tallies tallies(Period period) throws IOException {
    Instant asOf = Instant.parse(export.submission().orElseThrow().asOf());
    PlainEngine engine =
        new PlainEngine(Catalogue.current().in(period.start().getYear()), period, asOf);
    Map<Resource, List<Map<Field, String>>> rows = new EnumMap<>(Resource.class);
    for (ExportFile file : export.files()) {
      rows.computeIfAbsent(file.resource(), it -> new ArrayList<>()).addAll(valid(file));
    }
    return new PlainExport(rows).tallies(engine);
  }

  /** The rows of a file that no defect refuses. */
  List<Map<Field, String>> valid(ExportFile file) throws IOException {
    List<Map<Field, String>> valid = new ArrayList<>();
    ExportRows.read(Path.of(file.location()), file.resource())
        .forEach((number, row) -> addValid(valid, file.path() + " " + number, row));
    return valid;
  }

  private void addValid(List<Map<Field, String>> valid, String place, Map<Field, String> row) {
    if (!refused.contains(place)) {
      repair(place, row);
      valid.add(row);
    }
  }

  private void repair(String place, Map<Field, String> row) {
    if (repaired.contains(place)) {
      row.replaceAll(
          (field, text) ->
              field.codes().isPresent() && field.codeList() == Jurisdictions.JURISDICTION
                  ? Jurisdictions.REPAIRS.getOrDefault(text, text)
                  : text);
    }
  }
}
