package vitrine.pipelines.audit.orders;

/** What became of an order, as far as both sides can know it. */
enum Outcome {
  OPEN,
  ACTED,
  NOT_ACTED,
  LIFTED,
  /** Closed for a reason that is about one side only. */
  OTHER;

  /** The outcome of a closure's code; open if it is empty. */
  static Outcome of(String closure) {
    return switch (closure) {
      case "" -> OPEN;
      case "ACTIONED" -> ACTED;
      case "NO_ACTION", "ALREADY_GONE", "MIGRATED", "EXPIRED" -> NOT_ACTED;
      case "WITHDRAWN", "ANNULLED" -> LIFTED;
      default -> OTHER;
    };
  }

  /** Whether two closed orders can be the same one. */
  boolean agreesWith(Outcome other) {
    return this == other || this == OTHER || other == OTHER;
  }
}
