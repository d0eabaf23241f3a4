package vitrine.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Dimension;
import vitrine.disclosure.Exposure;
import vitrine.disclosure.NoisyTable;
import vitrine.disclosure.Parameters;
import vitrine.tally.TimeBins;

/**
 * How a release is protected, whole: its parameters, classes of time and every table with noise of
 * its own, so that two releases that have the same digest of it are protected alike.
 */
public final class SpecificationJson {
  private static final int VERSION = 1;

  private SpecificationJson() {}

  public static Map<String, Object> of(Catalogue catalogue, Parameters parameters) {
    List<NoisyTable> tables = NoisyTable.of(catalogue);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", VERSION);
    json.put("mechanism", "keyed Gaussian noise on every count, fitted to multiples that add up");
    json.put("catalogue", "sha256:" + CatalogueJson.digest(catalogue));
    json.put("base", parameters.base());
    json.put("spread", parameters.spread());
    json.put("least_for_cell", parameters.leastForCell());
    json.put("least_for_share", parameters.leastForShare());
    json.put("least_for_median", parameters.leastForMedian());
    json.put("least_for_tail", parameters.leastForTail());
    json.put("most_advantage", Exposure.MOST_ADVANTAGE);
    json.put("time_limits", TimeBins.LIMITS.stream().map(TimeBins.Limit::label).toList());
    json.put("tables", tables.stream().map(SpecificationJson::of).toList());
    return json;
  }

  private static Map<String, Object> of(NoisyTable table) {
    Map<String, Object> json = new LinkedHashMap<>();
    String[] about = table.about().split("\t");
    json.put("units", about[0]);
    json.put("divided_by", about.length > 1 ? about[1] : "");
    json.put("counts", about.length > 2 ? about[2] : about.length > 1 ? "parts" : "units");
    json.put("dimensions", table.breakdown().dimensions().stream().map(Dimension::code).toList());
    json.put("metrics", table.metrics());
    return json;
  }

  static String text(Catalogue catalogue, Parameters parameters) {
    return Json.write(of(catalogue, parameters));
  }

  /** SHA-256 of the specification as an edition holds it. */
  public static String digest(Catalogue catalogue, Parameters parameters) {
    return Sha256.of(text(catalogue, parameters));
  }
}
