package vitrine.pipelines.sample;

/** How an authority can tell of an order otherwise than the service does. */
enum Disagreement {
  /** The authority tells of one more, which no service knows. */
  NOT_RECEIVED("ISSUER_ONLY"),
  /** The authority does not tell of it. */
  NOT_ISSUED("ADDRESSEE_ONLY"),
  TIME("CONFLICT"),
  ITEMS("CONFLICT"),
  CATEGORY("CONFLICT"),
  STATE("CONFLICT"),
  SERVICE("CONFLICT"),
  /** The authority tells of two orders with the token. */
  TOKEN_TWICE_ISSUER("CONFLICT");

  private final String state;

  Disagreement(String state) {
    this.state = state;
  }

  /** The state that a reconciliation finds. */
  String state() {
    return state;
  }
}
