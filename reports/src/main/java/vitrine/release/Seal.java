package vitrine.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The digests of the files of a folder, as a list in that folder names them.
 *
 * @param list the file that holds them, which cannot name itself
 * @param digests SHA-256 by path
 */
public record Seal(String list, Map<String, String> digests) {
  public Seal {
    digests = Collections.unmodifiableMap(new TreeMap<>(digests));
  }

  /** What differs between a folder and its seal, one sentence for each file; empty if sound. */
  public List<String> mismatches(Path folder) {
    List<String> wrong = new ArrayList<>();
    digests.forEach(
        (path, digest) -> {
          Path file = folder.resolve(path);
          if (!Files.isRegularFile(file)) {
            wrong.add(path + " is missing");
          } else if (!Sha256.of(file).equals(digest)) {
            wrong.add(path + " was altered");
          }
        });
    for (Path file : Folder.files(folder)) {
      String path = Folder.pathOf(folder, file);
      if (!path.equals(list) && !digests.containsKey(path)) {
        wrong.add(path + " is not in " + list);
      }
    }
    return wrong;
  }
}
