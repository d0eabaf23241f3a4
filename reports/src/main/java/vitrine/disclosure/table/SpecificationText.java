package vitrine.disclosure.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The canonical text of a specification: JSON without spaces, keys in a fixed order. */
final class SpecificationText {
  private static final String FORMAT = "vitrine table 1";

  private SpecificationText() {}

  static String of(TableSpecification specification) {
    Rounding rounding = specification.rounding();
    ObjectNode text = JsonNodeFactory.instance.objectNode();
    text.put("format", FORMAT).put("name", specification.name());
    text.set("dimensions", of(specification.axes()));
    text.put("base", rounding.prior().base()).put("prior", rounding.prior().code());
    return text.put("beta", rounding.beta()).put("sweeps", rounding.sweeps()).toString();
  }

  /** Dimensions with all that sums depend on. */
  static ArrayNode of(List<Axis> axes) {
    ArrayNode text = JsonNodeFactory.instance.arrayNode();
    for (Axis axis : axes) {
      ObjectNode dimension = text.addObject().put("name", axis.name());
      axis.codes().forEach(dimension.putArray("codes")::add);
      ArrayNode groupings = dimension.putArray("groupings");
      axis.groupings().forEach(it -> add(groupings.addObject(), it));
    }
    return text;
  }

  private static void add(ObjectNode text, Axis.Grouping grouping) {
    ArrayNode groupOf = text.put("name", grouping.name()).putArray("groupOf");
    for (int number : grouping.groupOf()) {
      groupOf.add(grouping.codes().get(number));
    }
  }
}
