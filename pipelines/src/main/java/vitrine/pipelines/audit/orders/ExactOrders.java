package vitrine.pipelines.audit.orders;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vitrine.pipelines.batch.MomentText;

/** Exact counts and orders of a reconciliation as CSV, for auditors. */
record ExactOrders(OrderCounts orders) {
  String counts() {
    return csv(
        csv -> {
          csv.writeRecord("state", "reason", "service", "authority", "month", "orders");
          orders
              .cells()
              .forEach(
                  (cell, count) ->
                      csv.writeRecord(
                          cell.reason().state().name(),
                          cell.reason().name(),
                          cell.service(),
                          cell.authority(),
                          cell.month(),
                          count.toString()));
        });
  }

  String disagreements() {
    return csv(
        csv -> {
          csv.writeRecord(header());
          orders.listed().forEach(it -> csv.writeRecord(line(it)));
        });
  }

  private static String csv(Consumer<CsvWriter> lines) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      lines.accept(csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> header() {
    List<String> header = new ArrayList<>(List.of("incident_token", "state", "reasons"));
    for (String side : List.of("issuer", "addressee")) {
      for (String what : List.of("rows", "service", "month", "served_at", "items")) {
        header.add(side + "_" + what);
      }
      header.addAll(List.of(side + "_category", side + "_outcome"));
    }
    header.add("authority");
    return header;
  }

  private static List<String> line(Verdict verdict) {
    List<String> line =
        new ArrayList<>(List.of(verdict.token(), verdict.state().name(), verdict.reasonCodes()));
    addSide(line, verdict.issuers());
    addSide(line, verdict.addressees());
    line.add(verdict.first().authority());
    return line;
  }

  private static void addSide(List<String> line, List<OrderView> views) {
    line.add(Integer.toString(views.size()));
    line.add(each(views, OrderView::service));
    line.add(each(views, OrderView::month));
    line.add(each(views, it -> it.isServed() ? MomentText.format(it.served()) : ""));
    line.add(each(views, it -> Long.toString(it.items())));
    line.add(each(views, OrderView::category));
    line.add(each(views, it -> it.outcome().name()));
  }

  private static String each(List<OrderView> views, Function<OrderView, String> value) {
    return views.stream().map(value).collect(Collectors.joining(" "));
  }
}
