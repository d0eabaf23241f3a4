package vitrine.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a resource while they are being declared, in order. */
final class Declared {
  private final Resource resource;
  private final List<Field> fields = new ArrayList<>();

  Declared(Resource resource) {
    this.resource = resource;
  }

  Field token(String name, Requirement requirement, String description) {
    return add(name, FieldType.TOKEN, requirement, description, Optional.empty());
  }

  Field identifier(String name, Requirement requirement, String description) {
    return add(name, FieldType.IDENTIFIER, requirement, description, Optional.empty());
  }

  Field code(String name, CodeList codes, Requirement requirement, String description) {
    return add(name, FieldType.CODE, requirement, description, Optional.of(codes));
  }

  Field codes(String name, CodeList codes, Requirement requirement, String description) {
    return add(name, FieldType.CODES, requirement, description, Optional.of(codes));
  }

  Field count(String name, Requirement requirement, String description) {
    return add(name, FieldType.COUNT, requirement, description, Optional.empty());
  }

  Field amount(String name, String description) {
    return add(name, FieldType.AMOUNT, Requirement.optional(), description, Optional.empty());
  }

  Field decimal(String name, Requirement requirement, String description) {
    return add(name, FieldType.DECIMAL, requirement, description, Optional.empty());
  }

  Field moment(String name, Requirement requirement, String description) {
    return add(name, FieldType.MOMENT, requirement, description, Optional.empty());
  }

  List<Field> all() {
    return List.copyOf(fields);
  }

  private Field add(
      String name, FieldType type, Requirement need, String description, Optional<CodeList> codes) {
    Field field = new Field(resource, name, type, need, description, codes);
    fields.add(field);
    return field;
  }
}
