package vitrine.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The contract of a resource as a Frictionless Table Schema. */
public final class TableSchema {
  private TableSchema() {}

  public static Map<String, Object> of(Resource resource) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
    schema.put("title", resource.title());
    schema.put("fields", resource.fields().stream().map(TableSchema::of).toList());
    schema.put("missingValues", missingValues("NA"));
    return schema;
  }

  private static List<Map<String, String>> missingValues(String notApplicable) {
    return List.of(
        missing("", "has not happened, or not stated"),
        missing(notApplicable, "not applicable"),
        missing("UNK", "not known to the submitter"));
  }

  private static Map<String, String> missing(String value, String label) {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("value", value);
    json.put("label", label);
    return json;
  }

  private static Map<String, Object> of(Field field) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", field.name());
    json.put("type", field.type().schemaType());
    json.put("description", field.description() + "; " + field.requirement().words());
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (field.requirement().isAlways()) {
      constraints.put("required", true);
    }
    if (field.type() == FieldType.CODES) {
      json.put("delimiter", "|");
      json.put("itemType", "string");
    }
    if (field.type() == FieldType.CODE) {
      constraints.put("enum", codes(field));
    }
    field
        .codes()
        .map(it -> it.valueAt(CodeList.NOT_APPLICABLE))
        .filter(it -> !it.equals("NA"))
        .ifPresent(it -> json.put("missingValues", missingValues(it)));
    pattern(field.type()).ifPresent(it -> constraints.put("pattern", it));
    if (!constraints.isEmpty()) {
      json.put("constraints", constraints);
    }
    return json;
  }

  private static List<String> codes(Field field) {
    return new ArrayList<>(field.codeList().codes().stream().map(Code::value).toList());
  }

  private static Optional<String> pattern(FieldType type) {
    return switch (type) {
      case TOKEN -> Optional.of("[0-9a-f]{16,64}");
      case IDENTIFIER -> Optional.of("[A-Za-z0-9._:-]{1,64}");
      case MOMENT -> Optional.of("\\d{4}-\\d{2}(-\\d{2}(T\\d{2}(:\\d{2}(:\\d{2})?)?Z)?)?");
      case CODE, CODES, COUNT, AMOUNT, DECIMAL -> Optional.empty();
    };
  }
}
