package vitrine.pipelines.export;

import java.util.List;

/** Names of files that stay inside their package on every machine. */
final class SafeName {
  private SafeName() {}

  static boolean isSafe(String path) {
    return path.matches("[A-Za-z0-9._/-]{1,200}")
        && !path.startsWith("/")
        && List.of(path.split("/", -1)).stream()
            .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
  }
}
