package vitrine.sql.reported;

import java.time.Instant;
import java.util.List;

/** A published report, as the record knows it. */
public record ReportRow(
    long id,
    String name,
    String period,
    List<String> services,
    Instant loadedAt,
    long errors,
    long warnings) {
  public ReportRow {
    services = List.copyOf(services);
  }
}
