package vitrine.pipelines.audit.orders;

/** How the two sides of an order compare. */
public enum MatchState {
  MATCHED("Both sides tell the same"),
  ISSUER_ONLY("Only the issuer tells of it"),
  ADDRESSEE_ONLY("Only the addressee tells of it"),
  CONFLICT("The sides tell different things"),
  /** Outside of the rate, for nothing can be compared. */
  NO_TOKEN("Told without a token, so that nobody can compare it");

  private final String meaning;

  MatchState(String meaning) {
    this.meaning = meaning;
  }

  public String meaning() {
    return meaning;
  }
}
