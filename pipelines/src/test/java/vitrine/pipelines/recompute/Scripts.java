package vitrine.pipelines.recompute;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scripts and tables, beside this class, in which SQL says what a metric is. */
final class Scripts {
  private static final List<String> CHAPTERS = List.of("v", "t", "a", "n", "s", "x", "e", "o");
  private static final YAMLMapper YAML = new YAMLMapper();

  private Scripts() {}

  /** The metrics that are recomputed, by code. */
  static Map<String, SqlMetric> metrics() {
    Map<String, SqlMetric> metrics = new LinkedHashMap<>();
    for (String chapter : CHAPTERS) {
      yaml("metrics-" + chapter + ".yaml", new TypeReference<Map<String, Map<String, Object>>>() {})
          .forEach((code, said) -> metrics.put(code, SqlMetric.of(code, said)));
    }
    return metrics;
  }

  /** The reasons for not recomputing a metric, by code. */
  static Map<String, String> notRecomputed() {
    return yaml("not-recomputed.yaml", new TypeReference<>() {});
  }

  /** The expressions of dimensions over a unit, by code. */
  static Map<String, String> dimensions() {
    return yaml("dimensions.yaml", new TypeReference<>() {});
  }

  static String sql(String name) {
    try (InputStream script = Scripts.class.getResourceAsStream(name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T yaml(String name, TypeReference<T> type) {
    try {
      return YAML.readValue(sql(name), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
