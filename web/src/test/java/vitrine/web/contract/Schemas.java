package vitrine.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** What the schemas of a contract say of values. */
final class Schemas {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final String OPENAPI = "/spec.openapis.org/oas/3.1/schema/2022-10-07";

  private final JsonNode contract;

  Schemas(JsonNode contract) {
    this.contract = contract;
  }

  /** What is wrong with the contract itself, by the schema of OpenAPI 3.1. */
  static List<String> wrongWithOpenApi(JsonNode contract) throws IOException {
    try (InputStream bytes = Schemas.class.getResourceAsStream(OPENAPI)) {
      return wrong(FACTORY.getSchema(MAPPER.readTree(bytes)), contract);
    }
  }

  /** What is wrong with a value by a schema of the contract. */
  List<String> wrong(JsonNode schema, JsonNode value) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("$schema", SpecVersion.VersionFlag.V202012.getId());
    root.set("components", contract.get("components"));
    root.setAll((ObjectNode) schema);
    return wrong(FACTORY.getSchema(root), value);
  }

  private static List<String> wrong(JsonSchema schema, JsonNode value) {
    return schema.validate(value).stream().map(ValidationMessage::toString).limit(5).toList();
  }

  /** What a part of the contract says, wherever it is written. */
  JsonNode resolved(JsonNode part) {
    JsonNode reference = part.path("$ref");
    return reference.isMissingNode()
        ? part
        : resolved(contract.at(reference.asText().substring(1)));
  }
}
