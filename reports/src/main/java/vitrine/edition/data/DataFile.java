package vitrine.edition.data;

import java.util.Map;
import vitrine.release.Sha256;

/**
 * A file of an edition's data, with what catalogues say of it.
 *
 * @param title what it is, in a few words
 */
record DataFile(String path, String title, byte[] bytes, String sha256) {
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "csv", "text/csv",
          "json", "application/json",
          "jsonl", "application/jsonl",
          "parquet", "application/vnd.apache.parquet",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "zip", "application/zip");

  static DataFile of(String path, String title, byte[] bytes) {
    return new DataFile(path, title, bytes, Sha256.of(bytes));
  }

  /** The ending of its name: {@code csv}. */
  String format() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  String mediaType() {
    return MEDIA_TYPES.get(format());
  }
}
