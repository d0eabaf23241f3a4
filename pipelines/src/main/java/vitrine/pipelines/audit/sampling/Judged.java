package vitrine.pipelines.audit.sampling;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vitrine.release.Json;
import vitrine.release.Sha256;

/**
 * A drawn sample with what an auditor found in each case.
 *
 * @param trail what the sample was drawn from
 */
public record Judged(Trail trail, List<StratumEstimate> strata, TotalEstimate total) {
  private static final String AGREE = "AGREE";
  private static final String DISAGREE = "DISAGREE_";
  private static final String NOT_PROVIDED = "NOT_PROVIDED";
  private static final String REPLACED = "REPLACED";

  /** How a sample came about. */
  public record Trail(String rule, String seed, String sample, FrozenFrame frozen) {}

  /**
   * Judges a sample.
   *
   * @param folder that the sample was written into
   * @param outcomes CSV with the columns case_ref and outcome: AGREE, DISAGREE_ and a field,
   *     NOT_PROVIDED or REPLACED
   * @throws SamplingRefused if a drawn case has no outcome, or one that was not drawn has one
   */
  public static Judged of(Path folder, Path outcomes, double level) throws IOException {
    Trail trail = trail(folder);
    Map<String, String> found = outcomes(outcomes);
    Map<String, List<NamedCsvRecord>> drawn = drawn(folder.resolve(DrawnSample.SAMPLE));
    List<StratumEstimate> strata = new ArrayList<>();
    for (FrozenFrame.Stratum stratum : trail.frozen().plan()) {
      strata.add(estimate(stratum, drawn.get(stratum.stratum()), found, level));
    }
    if (!found.isEmpty()) {
      throw new SamplingRefused(
          "%,d outcomes are of cases that were not drawn, or whose turn it is not"
              .formatted(found.size()));
    }
    return new Judged(trail, strata, TotalEstimate.of(strata, level));
  }

  private static Trail trail(Path folder) throws IOException {
    Path sample = folder.resolve(DrawnSample.SAMPLE);
    try {
      Trail trail = Json.read(Files.readString(folder.resolve(DrawnSample.TRAIL)), Trail.class);
      if (!Sha256.of(sample).equals(trail.sample())) {
        throw new SamplingRefused(sample + " is not the sample that trail.json tells of");
      }
      return trail;
    } catch (JsonProcessingException e) {
      throw new SamplingRefused(folder + " holds no drawn sample");
    }
  }

  private static Map<String, List<NamedCsvRecord>> drawn(Path file) throws IOException {
    Map<String, List<NamedCsvRecord>> drawn = new HashMap<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      csv.forEach(
          it -> drawn.computeIfAbsent(it.getField("stratum"), key -> new ArrayList<>()).add(it));
    }
    return drawn;
  }

  private static Map<String, String> outcomes(Path file) throws IOException {
    Map<String, String> found = new HashMap<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : csv) {
        String outcome = field(row, "outcome");
        boolean isKnown =
            List.of(AGREE, NOT_PROVIDED, REPLACED).contains(outcome)
                || outcome.matches(DISAGREE + "[A-Za-z0-9_]{1,60}");
        if (!isKnown) {
          throw refused(
              row, "outcome is none of AGREE, DISAGREE_<field>, NOT_PROVIDED and REPLACED");
        }
        if (found.put(field(row, "case_ref"), outcome) != null) {
          throw refused(row, "the case has an outcome already");
        }
      }
    }
    return found;
  }

  private static String field(NamedCsvRecord row, String column) {
    return row.findField(column).orElseThrow(() -> refused(row, "there is no column " + column));
  }

  private static SamplingRefused refused(NamedCsvRecord row, String reason) {
    return new SamplingRefused("line %d: %s".formatted(row.getStartingLineNumber(), reason));
  }

  /** Takes the outcomes of a stratum in the order of its ranks, as far as they are in use. */
  private static StratumEstimate estimate(
      FrozenFrame.Stratum stratum,
      List<NamedCsvRecord> drawn,
      Map<String, String> found,
      double level) {
    long judged = 0;
    long notProvided = 0;
    Map<String, Long> fields = new TreeMap<>();
    long wanted = stratum.sample();
    for (NamedCsvRecord row : drawn) {
      if (wanted == 0) {
        break;
      }
      String outcome =
          Optional.ofNullable(found.remove(row.getField("case_ref")))
              .orElseThrow(() -> new SamplingRefused(missing(row)));
      wanted -= outcome.equals(REPLACED) ? 0 : 1;
      judged += outcome.equals(AGREE) || outcome.startsWith(DISAGREE) ? 1 : 0;
      notProvided += outcome.equals(NOT_PROVIDED) ? 1 : 0;
      if (outcome.startsWith(DISAGREE)) {
        fields.merge(outcome.substring(DISAGREE.length()), 1L, Long::sum);
      }
    }
    long disagree = fields.values().stream().mapToLong(it -> it).sum();
    return StratumEstimate.of(
        stratum.stratum(), stratum.size(), judged, disagree, notProvided, fields, level);
  }

  private static String missing(NamedCsvRecord row) {
    return "%s, rank %s of stratum %s, has no outcome"
        .formatted(row.getField("case_ref"), row.getField("rank"), row.getField("stratum"));
  }
}
