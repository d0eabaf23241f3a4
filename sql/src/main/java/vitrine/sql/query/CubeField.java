package vitrine.sql.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrine.catalogue.Breakdown;

/**
 * A property of a row of the cube.
 *
 * @param position that of a dimension in its breakdown, from 1; 0 for other fields
 */
public record CubeField(String name, Type type, int position) {
  /** What values are. */
  public enum Type {
    CODE,
    NUMBER
  }

  private static final List<CubeField> OF_EACH_ROW =
      List.of(
          code("period"),
          code("metric"),
          code("statistic"),
          code("part"),
          number("value"),
          number("low"),
          number("high"),
          code("obs_status"),
          code("conf_status"));

  private static CubeField code(String name) {
    return new CubeField(name, Type.CODE, 0);
  }

  private static CubeField number(String name) {
    return new CubeField(name, Type.NUMBER, 0);
  }

  /** The fields of the rows of a breakdown: its dimensions, and those that each row has. */
  static List<CubeField> of(Breakdown breakdown) {
    List<CubeField> fields = new ArrayList<>();
    for (int i = 0; i < breakdown.dimensions().size(); i++) {
      fields.add(new CubeField(breakdown.dimensions().get(i).code(), Type.CODE, i + 1));
    }
    fields.addAll(OF_EACH_ROW);
    return List.copyOf(fields);
  }

  static Optional<CubeField> find(Breakdown breakdown, String name) {
    return of(breakdown).stream().filter(it -> it.name().equalsIgnoreCase(name)).findFirst();
  }

  boolean isDimension() {
    return position > 0;
  }
}
