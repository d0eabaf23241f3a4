package vitrine.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vitrine.attack.Attack;
import vitrine.disclosure.Exposure;
import vitrine.edition.Restatement;
import vitrine.release.Manifest;

/** A release that must not be published, with the reason and the repair. */
public final class PublicationRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private PublicationRefused(String message) {
    super(message);
  }

  /** Refuses a release whose figures gave something away when they were attacked. */
  static void unlessWithstood(List<Attack> attacks) {
    String failed =
        attacks.stream()
            .filter(it -> !it.withstood())
            .map(it -> it.name() + " (" + it.finding() + ")")
            .collect(Collectors.joining("; "));
    if (!failed.isEmpty()) {
      throw new PublicationRefused(
          "its figures do not withstand "
              + failed
              + "; compute it with more noise: vitrine run --spread");
    }
  }

  /**
   * Refuses a release that tells too much of a unit.
   *
   * @param besides what is told already
   */
  static void unlessAllowed(Manifest.Protected release, Exposure besides) {
    Exposure together = release.exposure().plus(besides);
    if (!together.isAllowed()) {
      throw new PublicationRefused(
          ("a usual case is in %d of its tables; with noise of spread %s and what is published of"
                  + " the same days these tell whether it is there with an advantage of %.2f, above"
                  + " %s; compute it with more noise: vitrine run --spread")
              .formatted(
                  release.tables(),
                  release.spread(),
                  together.advantage(),
                  Exposure.MOST_ADVANTAGE));
    }
  }

  /** Refuses a later edition of a period without a reason, and a first one with a reason. */
  static void unlessExplained(int number, Optional<Reason> reason) {
    if (number > 1 && reason.isEmpty()) {
      throw new PublicationRefused(
          "an edition of the period is published; say why it is restated with --reason and one of "
              + String.join(", ", Restatement.reasons()));
    }
    if (number == 1 && reason.isPresent()) {
      throw new PublicationRefused("there is no edition of the period to restate; omit --reason");
    }
  }

  /**
   * Refuses a release that does not restate what is published of its period with the same noise:
   * how figures move would tell each case that was added or corrected.
   *
   * @param before the digest of the release of the latest such edition
   */
  static void unlessRestated(String digest, Manifest release, Optional<String> before) {
    if (!before.stream().allMatch(List.of(digest, release.restates())::contains)) {
      throw new PublicationRefused(
          ("an edition of %s is published and this release does not restate it, so that how figures"
                  + " move would tell single cases; compute it with vitrine run --restates RELEASE,"
                  + " the folder of the release sha256:%s")
              .formatted(release.period(), before.get()));
    }
  }
}
