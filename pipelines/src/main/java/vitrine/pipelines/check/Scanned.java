package vitrine.pipelines.check;

import java.io.Serializable;
import java.util.TreeMap;

/**
 * What passes over some files yield.
 *
 * @param files what each file yields by itself, by its number
 * @param sums what they yield together
 */
record Scanned(TreeMap<Integer, ScannedFile> files, ScannedSums sums) implements Serializable {
  static final Scanned NONE = new Scanned(new TreeMap<>(), ScannedSums.NONE);

  /** What the passes over these and other files yield. */
  Scanned plus(Scanned other) {
    TreeMap<Integer, ScannedFile> all = new TreeMap<>(files);
    all.putAll(other.files);
    return new Scanned(all, sums.plus(other.sums));
  }
}
