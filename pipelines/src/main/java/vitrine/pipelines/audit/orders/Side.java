package vitrine.pipelines.audit.orders;

import java.util.Optional;
import vitrine.pipelines.export.Submission;

/** Who tells of an order. */
public enum Side {
  /** Who sent it. */
  ISSUER,
  /** Who received it. */
  ADDRESSEE;

  /** The side of a submitter, by its role; empty if orders neither come from nor go to it. */
  static Optional<Side> of(Submission submission) {
    return switch (submission.submitterRole()) {
      case "AUTHORITY", "COURT_REGISTRY" -> Optional.of(ISSUER);
      case "PLATFORM", "HOSTING_PROVIDER" -> Optional.of(ADDRESSEE);
      default -> Optional.empty();
    };
  }
}
