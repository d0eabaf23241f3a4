package vitrine.pipelines.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrine.casefile.Resource;
import vitrine.release.Json;

class TableSchemaTest {
  @ParameterizedTest
  @EnumSource(Resource.class)
  void of_everyResource_statesMissingValuesInOneOrder(Resource resource) {
    String json = Json.write(TableSchema.of(resource)).replaceAll("\\s+", "");
    String missing = json.substring(json.indexOf("\"missingValues\""));
    assertTrue(missing.startsWith("\"missingValues\":[{\"value\":\"\",\"label\":"), missing);
    assertEquals(4, missing.split("\"value\":").length);
  }
}
