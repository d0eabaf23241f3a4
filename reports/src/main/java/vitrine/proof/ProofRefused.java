package vitrine.proof;

/** A key, signature or proof that is not in the form it must have. */
public final class ProofRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ProofRefused(String message) {
    super(message);
  }
}
