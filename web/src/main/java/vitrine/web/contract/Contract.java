package vitrine.web.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import vitrine.release.Json;

/** The description of the interface: written first, then kept by the routes. */
public final class Contract {
  private static final String SAMPLES = "x-codeSamples";
  private static final String EXTENSION = "x-";

  private final Map<String, Object> document;

  private Contract(Map<String, Object> document) {
    this.document = document;
  }

  /** Reads it from its files. */
  public static Contract read() {
    Map<String, Object> document = file("openapi.yaml");
    Map<String, Object> components = file("components.yaml");
    components.keySet().removeIf(it -> it.startsWith(EXTENSION));
    document.put("components", components);
    Map<String, Object> samples = file("samples.yaml");
    for (Map<String, Object> get : operations(document).values()) {
      String id = get.get("operationId").toString();
      if (samples.containsKey(id)) {
        get.put(SAMPLES, samples.get(id));
      }
    }
    return new Contract(document);
  }

  private static Map<String, Object> file(String name) {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    try (InputStream bytes = Contract.class.getResourceAsStream(name)) {
      return named(yaml.load(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> named(Object yaml) {
    return (Map<String, Object>) yaml;
  }

  private static Map<String, Map<String, Object>> operations(Map<String, Object> document) {
    Map<String, Map<String, Object>> operations = new LinkedHashMap<>();
    named(document.get("paths"))
        .forEach((path, item) -> operations.put(path, named(named(item).get("get"))));
    return operations;
  }

  public String json() {
    return Json.write(document);
  }

  /** The same as YAML, every part in full. */
  public String yaml() {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setDereferenceAliases(true);
    return new Yaml(new Representer(options), options).dump(document);
  }

  /** What it says to begin with. */
  public String description() {
    return named(document.get("info")).get("description").toString();
  }

  /** The groups of operations, in order. */
  public List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (Object tag : (List<?>) document.get("tags")) {
      String name = named(tag).get("name").toString();
      List<Operation> operations = operations().stream().filter(it -> it.isIn(name)).toList();
      groups.add(new Group(name, named(tag).get("description").toString(), operations));
    }
    return groups;
  }

  /** Operations about one thing. */
  public record Group(String name, String description, List<Operation> operations) {}

  /** Every operation, in order. */
  public List<Operation> operations() {
    Map<String, Object> parameters = named(named(document.get("components")).get("parameters"));
    return operations(document).entrySet().stream()
        .map(it -> Operation.of(it.getKey(), it.getValue(), parameters))
        .toList();
  }
}
