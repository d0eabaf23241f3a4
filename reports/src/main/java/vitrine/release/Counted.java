package vitrine.release;

import vitrine.catalogue.Catalogue;
import vitrine.disclosure.Basis;
import vitrine.tally.Tallies;

/**
 * The exact counts of a release.
 *
 * @param tallies those of its cases
 * @param basis those that noise is added to
 * @param restates the digest of the release of the period that it restates; empty if there is none
 */
public record Counted(Tallies tallies, Basis basis, String restates) {
  /** Those of the first release of a period. */
  public static Counted of(Tallies tallies) {
    return new Counted(tallies, Basis.of(tallies), "");
  }

  /** Those of a release that restates an earlier one of the same period and noise. */
  public static Counted restating(Release earlier, Catalogue catalogue, Tallies tallies) {
    Basis basis = earlier.basis().restatedBy(catalogue, tallies);
    return new Counted(tallies, basis, earlier.digest());
  }

  boolean isRestatement() {
    return !restates.isEmpty();
  }
}
