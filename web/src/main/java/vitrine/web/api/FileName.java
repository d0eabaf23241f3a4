package vitrine.web.api;

import java.util.Set;
import vitrine.sql.published.EditionRow;

/**
 * The name under which a browser keeps a file of an edition: {@code takedowns-2025-v1-data.zip}.
 */
final class FileName {
  private static final Set<String> KEPT = Set.of("csv", "jsonl", "parquet", "xlsx", "zip");

  private FileName() {}

  /** What Content-Disposition says: data are kept, what browsers can show is shown. */
  static String disposition(EditionRow edition, String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return "%s; filename=\"takedowns-%s-v%d-%s\""
        .formatted(
            KEPT.contains(ending) ? "attachment" : "inline",
            edition.period(),
            edition.number(),
            name);
  }
}
