package vitrine.pipelines.engine;

import de.siegmar.fastcsv.reader.CsvReader;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import vitrine.catalogue.Catalogue;

/** The jars that tasks need and a cluster of Spark does not have; they are sent to it. */
final class ShippedJars {
  private static final List<Class<?>> ONE_OF_EACH =
      List.of(SparkEngine.class, Catalogue.class, CsvReader.class);

  private ShippedJars() {}

  static String[] paths() {
    return ONE_OF_EACH.stream().map(ShippedJars::jarOf).toArray(String[]::new);
  }

  private static String jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
