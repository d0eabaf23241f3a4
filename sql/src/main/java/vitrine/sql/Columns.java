package vitrine.sql;

import java.util.List;
import org.jooq.Record;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.FigureText;

/** A figure in the ten columns that every table of figures has. */
public final class Columns {
  private Columns() {}

  public static FigureKey key(Record row) {
    return new FigureKey(
        row.get("metric", String.class),
        row.get("breakdown", String.class),
        List.of(row.get("cell", String[].class)),
        Statistic.valueOf(row.get("statistic", String.class)),
        row.get("part", String.class));
  }

  public static Figure figure(Record row) {
    return new FigureText(
            row.get("value", String.class),
            row.get("bound", String.class),
            row.get("low", String.class),
            row.get("high", String.class),
            row.get("obs_status", String.class),
            row.get("conf_status", String.class))
        .figure();
  }
}
