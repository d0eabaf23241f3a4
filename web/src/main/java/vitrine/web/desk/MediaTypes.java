package vitrine.web.desk;

import java.util.Map;

/** The media types of an edition's files, by the ending of their names. */
final class MediaTypes {
  private static final Map<String, String> BY_ENDING =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "csv", "text/csv; charset=utf-8; header=present",
          "json", "application/json",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private MediaTypes() {}

  static String of(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return BY_ENDING.getOrDefault(ending, "text/plain; charset=utf-8");
  }
}
