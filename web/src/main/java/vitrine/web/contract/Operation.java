package vitrine.web.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One address that programs read.
 *
 * @param requests addresses that give an answer of each status
 * @param samples lines for some tools
 */
public record Operation(
    String id,
    String path,
    String tag,
    String summary,
    String description,
    List<Parameter> parameters,
    Map<String, List<String>> requests,
    List<Sample> samples) {
  private static final String SITE = "{site}";

  /** A part of the address. */
  public record Parameter(String name, boolean isInPath, String description, String values) {
    static Parameter of(Map<?, ?> json) {
      Map<?, ?> schema = (Map<?, ?>) json.get("schema");
      return new Parameter(
          text(json, "name"),
          "path".equals(json.get("in")),
          text(json, "description"),
          values(schema));
    }

    private static String values(Map<?, ?> schema) {
      String usual = schema.containsKey("default") ? "; usual: " + schema.get("default") : "";
      if (schema.get("enum") instanceof List<?> codes) {
        return String.join(", ", codes.stream().map(Object::toString).toList()) + usual;
      }
      if (schema.containsKey("maximum")) {
        return schema.get("minimum") + " to " + schema.get("maximum") + usual;
      }
      return "";
    }
  }

  /** Lines for a tool; {@code {site}} stands for the address of the site. */
  public record Sample(String tool, String code) {
    public String code(String site) {
      return code.replace(SITE, site);
    }
  }

  static Operation of(String path, Map<?, ?> json, Map<String, Object> shared) {
    List<Parameter> parameters = new ArrayList<>();
    for (Object each : list(json, "parameters")) {
      Map<?, ?> parameter = (Map<?, ?>) each;
      String name = text(parameter, "$ref").replaceAll(".*/", "");
      parameters.add(Parameter.of(name.isEmpty() ? parameter : (Map<?, ?>) shared.get(name)));
    }
    List<Sample> samples =
        list(json, "x-codeSamples").stream()
            .map(it -> (Map<?, ?>) it)
            .map(it -> new Sample(text(it, "lang"), text(it, "source")))
            .toList();
    return new Operation(
        text(json, "operationId"),
        path,
        list(json, "tags").get(0).toString(),
        text(json, "summary"),
        text(json, "description"),
        parameters,
        requests(json.get("x-requests")),
        samples);
  }

  private static Map<String, List<String>> requests(Object json) {
    Map<String, List<String>> requests = new LinkedHashMap<>();
    ((Map<?, ?>) json)
        .forEach(
            (status, addresses) ->
                requests.put(
                    status.toString(),
                    ((List<?>) addresses).stream().map(Object::toString).toList()));
    return requests;
  }

  private static List<?> list(Map<?, ?> json, String name) {
    return json.get(name) instanceof List<?> list ? list : List.of();
  }

  private static String text(Map<?, ?> json, String name) {
    return json.get(name) == null ? "" : json.get(name).toString();
  }

  boolean isIn(String name) {
    return tag.equals(name);
  }

  /** An address that answers with what is asked for. */
  public String example() {
    return requests.getOrDefault("200", List.of("")).get(0);
  }
}
