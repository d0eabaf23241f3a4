package vitrine.pipelines.audit.orders;

/** Why an order has its {@link MatchState}. */
public enum Reason {
  AGREES(MatchState.MATCHED, "Time, items, category and state agree within tolerance"),
  NOT_RECEIVED(MatchState.ISSUER_ONLY, "Served, as the issuer says, and unknown to the addressee"),
  NOT_SERVED(MatchState.ISSUER_ONLY, "Issued, and never served, as the issuer says"),
  NOT_ISSUED(MatchState.ADDRESSEE_ONLY, "Received, as the addressee says, and unknown to issuers"),
  TIME(MatchState.CONFLICT, "The times of service are further apart than the tolerance"),
  ITEMS(MatchState.CONFLICT, "The numbers of items are further apart than the tolerance"),
  CATEGORY(MatchState.CONFLICT, "The categories differ"),
  STATE(MatchState.CONFLICT, "The outcomes differ, or one side closed it long before the other"),
  SERVICE(MatchState.CONFLICT, "The services differ"),
  TOKEN_TWICE_ISSUER(MatchState.CONFLICT, "Several orders of the issuer have the token"),
  TOKEN_TWICE_ADDRESSEE(MatchState.CONFLICT, "Several orders of the addressee have the token"),
  /** Only in counts, where each order counts once. */
  SEVERAL(MatchState.CONFLICT, "More than one of these"),
  NO_TOKEN_ISSUER(MatchState.NO_TOKEN, "An issuer's order without a token"),
  NO_TOKEN_ADDRESSEE(MatchState.NO_TOKEN, "An addressee's order without a token");

  private final MatchState state;
  private final String meaning;

  Reason(MatchState state, String meaning) {
    this.state = state;
    this.meaning = meaning;
  }

  public MatchState state() {
    return state;
  }

  public String meaning() {
    return meaning;
  }
}
