package vitrine.pipelines.convert;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vitrine.casefile.Field;
import vitrine.casefile.Resource;

/**
 * A row of a resource that a source row becomes.
 *
 * @param where the source rows that become one; others of the same route do not
 */
record Output(Resource resource, Filter where, List<Binding> bindings) {
  static Output read(Yaml yaml, Set<String> joins) {
    yaml.only("to", "where", "constants", "fields");
    Resource resource = resource(yaml.get("to"));
    List<Binding> bindings = new ArrayList<>();
    Optional<Yaml> constants = yaml.find("constants");
    constants.ifPresent(it -> bindings.addAll(constants(it, resource)));
    Optional<Yaml> fields = yaml.find("fields");
    fields.ifPresent(it -> bindings.addAll(fields(it, resource, joins)));
    requireEachOnce(yaml, bindings);
    requireRequired(yaml, resource, bindings);
    return new Output(resource, Filter.of(yaml, joins), List.copyOf(bindings));
  }

  private static Resource resource(Yaml yaml) {
    List<String> names = Resource.tables().stream().map(Resource::fileName).toList();
    return Resource.tables().get(names.indexOf(yaml.requireWord(names)));
  }

  private static List<Binding> constants(Yaml constants, Resource resource) {
    return List.copyOf(
        constants
            .eachNamed(
                it -> {
                  Field field = field(it, resource);
                  return Binding.constant(field, ContractText.require(it, field));
                })
            .values());
  }

  private static List<Binding> fields(Yaml fields, Resource resource, Set<String> joins) {
    return List.copyOf(
        fields.eachNamed(it -> Binding.read(it, field(it, resource), joins)).values());
  }

  private static Field field(Yaml yaml, Resource resource) {
    List<String> names = resource.fields().stream().map(Field::name).toList();
    return resource
        .findField(yaml.key())
        .orElseThrow(
            () ->
                yaml.invalid(
                    "is no field of " + resource.fileName() + Yaml.near(yaml.key(), names)));
  }

  private static void requireEachOnce(Yaml yaml, List<Binding> bindings) {
    Set<Field> seen = new LinkedHashSet<>();
    for (Binding binding : bindings) {
      if (!seen.add(binding.field())) {
        throw yaml.invalid(binding.field().name() + " is both a constant and a field");
      }
    }
  }

  private static void requireRequired(Yaml yaml, Resource resource, List<Binding> bindings) {
    List<Field> filled = bindings.stream().map(Binding::field).toList();
    List<String> missing =
        resource.fields().stream()
            .filter(it -> it.requirement().isAlways() && !filled.contains(it))
            .map(Field::name)
            .toList();
    if (!missing.isEmpty()) {
      throw yaml.invalid("fills no required " + String.join(", ", missing));
    }
  }

  List<Field> fields() {
    return bindings.stream().map(Binding::field).toList();
  }

  Stream<Ref> refs() {
    return Stream.concat(where.refs(), bindings.stream().flatMap(it -> it.value().refs().stream()));
  }
}
