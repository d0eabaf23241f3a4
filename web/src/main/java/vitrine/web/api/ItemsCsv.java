package vitrine.web.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Items with the same names as CSV; a value that is a list has its parts beside each other. */
final class ItemsCsv {
  private ItemsCsv() {}

  static String of(List<String> header, List<Map<String, Object>> items) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
    csv.writeRecord(header);
    for (Map<String, Object> item : items) {
      csv.writeRecord(header.stream().map(it -> text(item.get(it))).toList());
    }
    return text.toString();
  }

  private static String text(Object value) {
    if (value instanceof Collection<?> parts) {
      return parts.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
    return value == null ? "" : value.toString();
  }
}
