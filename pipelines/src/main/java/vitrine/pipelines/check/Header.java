package vitrine.pipelines.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vitrine.casefile.Field;
import vitrine.casefile.Nearest;
import vitrine.casefile.Resource;
import vitrine.casefile.Rule;

/** The columns of a file in their order, checked against the contract. */
final class Header {
  private Header() {}

  /**
   * The fields that a file's column names stand for.
   *
   * @throws FileRefused if a name is unknown or given twice, or a required field is missing
   */
  static List<Field> fields(Resource resource, List<String> names) {
    List<Field> fields = new ArrayList<>();
    Set<Field> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      Optional<Field> field = resource.findField(names.get(i));
      if (field.isEmpty()) {
        throw new FileRefused(Rule.V01, 1, "", unknown(resource, i + 1, names.get(i)));
      }
      if (!seen.add(field.get())) {
        throw new FileRefused(Rule.V01, 1, field.get().name(), "the column is there twice");
      }
      fields.add(field.get());
    }
    for (Field field : resource.fields()) {
      if (field.requirement().isAlways() && !seen.contains(field)) {
        throw new FileRefused(Rule.V06, 1, field.name(), "the required column is missing");
      }
    }
    return fields;
  }

  private static String unknown(Resource resource, int position, String name) {
    List<String> known = resource.fields().stream().map(Field::name).toList();
    String near = Nearest.to(name, known).map(it -> "; did you mean " + it + "?").orElse("");
    return "column " + position + " is not in the contract" + near;
  }
}
