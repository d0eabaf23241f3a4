package vitrine.pipelines.convert;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A foreign table, in one file or several with the same columns.
 *
 * @param ignored columns that are left out on purpose, with the reason
 * @param routes tried in order; none if the rows are only looked up
 */
record Source(
    Yaml place,
    String name,
    List<FilePattern> files,
    char delimiter,
    Map<String, String> ignored,
    List<Route> routes) {
  /**
   * Files of a source.
   *
   * @param place where the mapping names them
   * @param glob a path below the input, in which {@code *} stands for anything in a name
   */
  record FilePattern(Yaml place, String glob, Charset encoding) {
    private static FilePattern read(Yaml yaml, Charset encoding) {
      if (yaml.kind() == Yaml.Kind.TEXT) {
        return new FilePattern(yaml, yaml.requireFilled(), encoding);
      }
      yaml.only("path", "encoding");
      Charset own = yaml.find("encoding").map(Source::encoding).orElse(encoding);
      return new FilePattern(yaml, yaml.get("path").requireFilled(), own);
    }
  }

  static Source read(Yaml yaml, Set<String> sources) {
    yaml.only("files", "encoding", "delimiter", "ignored", "routes");
    Charset encoding = yaml.find("encoding").map(Source::encoding).orElse(StandardCharsets.UTF_8);
    Optional<Yaml> routes = yaml.find("routes");
    return new Source(
        yaml,
        yaml.key(),
        yaml.get("files").each(it -> FilePattern.read(it, encoding)),
        yaml.find("delimiter").map(Source::delimiter).orElse(','),
        yaml.find("ignored").map(it -> it.eachNamed(Yaml::requireFilled)).orElse(Map.of()),
        routes.map(it -> it.each(route -> Route.read(route, sources))).orElse(List.of()));
  }

  private static Charset encoding(Yaml yaml) {
    String name = yaml.requireFilled();
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      String near = Yaml.near(name, Charset.availableCharsets().keySet());
      throw yaml.invalid("'" + name + "' is no encoding, as UTF-8 or windows-1252" + near);
    }
  }

  private static char delimiter(Yaml yaml) {
    if (yaml.requireText().length() != 1) {
      throw yaml.invalid("must be one letter");
    }
    return yaml.text().charAt(0);
  }

  /** Whether rows of it are only looked up for rows of other sources. */
  boolean isLookedUpOnly() {
    return routes.isEmpty();
  }
}
