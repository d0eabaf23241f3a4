package vitrine.pipelines.audit.sampling;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vitrine.casefile.Field;
import vitrine.casefile.FieldType;
import vitrine.casefile.Nearest;
import vitrine.casefile.Resource;
import vitrine.pipelines.batch.Batch;

/**
 * The columns of cases that divide a frame; cases with equal cells are of one stratum.
 *
 * @param columns their names
 */
public record Strata(List<String> columns) implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String BETWEEN = "|";
  private static final Map<String, String> SHORT =
      Map.of(
          "service", "service_id",
          "tier", "service_tier",
          "authority", "trusted_entity_id",
          "architecture", "hosting_architecture");

  public Strata {
    columns = List.copyOf(columns);
  }

  /**
   * The strata of some columns, which may be named in short, as service for service_id.
   *
   * @throws SamplingRefused if a column is none of cases, or not of codes or identifiers
   */
  public static Strata of(List<String> names) {
    List<String> columns = new ArrayList<>();
    for (String name : names) {
      columns.add(SHORT.getOrDefault(name, name));
    }
    columns.forEach(Strata::require);
    return new Strata(columns);
  }

  private static void require(String column) {
    List<String> known =
        Resource.CASES.fields().stream().filter(Strata::divides).map(Field::name).toList();
    if (!known.contains(column)) {
      String near = Nearest.to(column, known).map(it -> "; did you mean " + it + "?").orElse("");
      throw new SamplingRefused(
          "'%s' is no column of codes or identifiers of cases%s".formatted(column, near));
    }
  }

  private static boolean divides(Field field) {
    return field.type() == FieldType.CODE || field.type() == FieldType.IDENTIFIER;
  }

  String of(Batch batch, int row) {
    return columns.stream()
        .map(it -> batch.column(Resource.CASES.findField(it).orElseThrow()).text(row))
        .collect(Collectors.joining(BETWEEN));
  }
}
