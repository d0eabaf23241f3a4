package vitrine.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

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
    return mismatches(Folder.digests(folder));
  }

  /**
   * What differs between files and their seal, one sentence for each; empty if sound.
   *
   * @param found SHA-256 by path
   */
  public List<String> mismatches(Map<String, String> found) {
    List<String> wrong = new ArrayList<>();
    digests.forEach(
        (path, digest) -> {
          if (!found.containsKey(path)) {
            wrong.add(path + " is missing");
          } else if (!found.get(path).equals(digest)) {
            wrong.add(path + " was altered");
          }
        });
    for (String path : new TreeSet<>(found.keySet())) {
      if (!path.equals(list) && !digests.containsKey(path)) {
        wrong.add(path + " is not in " + list);
      }
    }
    return wrong;
  }
}
