package vitrine.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.StreamSupport;

/**
 * One figure of a table, whichever form it was read in.
 *
 * @param cell the values of its cell; none of the whole
 * @param status its bound, its status and its confidentiality
 */
record Row(
    List<String> cell,
    String statistic,
    String part,
    OptionalDouble value,
    OptionalDouble low,
    OptionalDouble high,
    List<String> status) {
  private static final String ALL = "_T";
  private static final List<String> STATUS = List.of("bound", "obs_status", "conf_status");

  boolean isWhole() {
    return cell.isEmpty();
  }

  static Row of(NamedCsvRecord row) {
    List<String> cell =
        row.getHeader().stream()
            .filter(it -> row.getHeader().contains(it + "_label"))
            .map(row::getField)
            .filter(it -> !it.equals(ALL))
            .toList();
    return new Row(
        cell,
        row.getField("statistic"),
        row.getField("part"),
        number(row.getField("value")),
        number(row.getField("low")),
        number(row.getField("high")),
        STATUS.stream().map(row::getField).toList());
  }

  private static OptionalDouble number(String text) {
    return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }

  /** Every figure of an answer, in its order. */
  static List<Row> of(JsonNode answer) {
    List<Row> rows = new ArrayList<>();
    for (JsonNode line : answer.get("lines")) {
      List<String> cell =
          StreamSupport.stream(line.get("cell").spliterator(), false)
              .map(JsonNode::asText)
              .toList();
      line.get("figures").forEach(it -> rows.add(of(cell, it)));
    }
    return rows;
  }

  private static Row of(List<String> cell, JsonNode figure) {
    return new Row(
        cell,
        figure.get("statistic").asText(),
        figure.get("part").asText(),
        number(figure.get("value")),
        number(figure.get("low")),
        number(figure.get("high")),
        STATUS.stream().map(it -> figure.get(it).asText()).toList());
  }

  private static OptionalDouble number(JsonNode node) {
    return node.isNull() ? OptionalDouble.empty() : OptionalDouble.of(node.asDouble());
  }
}
