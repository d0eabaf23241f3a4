package vitrine.pipelines.export;

import java.util.Locale;
import java.util.Optional;

/** The forms of file that a table may have. */
public enum Format {
  CSV,
  JSONL,
  PARQUET;

  /** The ending of a file's name, and the format's name in a data package. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Format> find(String name) {
    for (Format format : values()) {
      if (format.ending().equals(name)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
