package vitrine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrine.release.Json;

class TableSchemaTest {
  @ParameterizedTest
  @EnumSource(Resource.class)
  void of_everyResource_statesMissingValuesInOneOrder(Resource resource) {
    String json = Json.write(TableSchema.of(resource)).replaceAll("\\s+", "");
    String missing = json.substring(json.lastIndexOf("\"missingValues\""));
    assertTrue(missing.startsWith("\"missingValues\":[{\"value\":\"\",\"label\":"), missing);
    assertEquals(4, missing.split("\"value\":").length);
  }

  @Test
  void of_fieldWithNamibia_doesNotTakeItForMissing() {
    String json = Json.write(TableSchema.of(Resource.CASES)).replaceAll("\\s+", "");
    String field = json.substring(json.indexOf("\"name\":\"issuing_jurisdiction\""));
    assertTrue(field.substring(0, field.indexOf("\"name\":", 8)).contains("X_NA"), field);
  }
}
