package vitrine.release;

import java.util.Comparator;
import java.util.List;
import vitrine.casefile.Defect;
import vitrine.tally.Tallies;

/**
 * What one submission adds to a release.
 *
 * @param input a submission, or a package that could not be read and adds its defects only
 */
public record ReleasePart(Manifest.Input input, List<Defect> defects, PackedTallies tallies)
    implements Comparable<ReleasePart> {
  private static final Comparator<ReleasePart> ORDER =
      Comparator.comparing(ReleasePart::submission).thenComparing(it -> it.input().digest());

  public ReleasePart {
    defects = List.copyOf(defects);
  }

  public String submission() {
    return input.submission();
  }

  /** The tallies of the whole that parts make up, in whatever order they come. */
  public static Tallies sum(List<ReleasePart> parts) {
    return PackedTallies.sum(parts.stream().map(ReleasePart::tallies).toList());
  }

  @Override
  public int compareTo(ReleasePart other) {
    return ORDER.compare(this, other);
  }
}
