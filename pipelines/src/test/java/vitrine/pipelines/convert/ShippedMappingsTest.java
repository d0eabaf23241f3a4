package vitrine.pipelines.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedMappingsTest {
  static List<String> names() {
    return ShippedMappings.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void mapping_shipped_canBeReadAndIsNamedAsItsFile(String name) throws IOException {
    assertEquals(name, Mapping.read(ShippedMappings.file(name)).name());
  }
}
