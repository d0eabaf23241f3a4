package vitrine.proof;

import java.util.Arrays;

/**
 * A checkpoint with the signature of a log: a signed note as C2SP signed-note has it.
 *
 * @param signature the name of the key as four bytes and the Ed25519 signature, as base64
 */
public record SignedCheckpoint(Checkpoint checkpoint, String signature) {
  private static final String SEPARATOR = "\n\n\u2014 ";
  private static final int ID_BYTES = 4;

  /** Signs a checkpoint. */
  public static SignedCheckpoint sign(Checkpoint checkpoint, SigningKey key) {
    byte[] signed =
        new WireWriter()
            .raw(key.publicKey().noteId(checkpoint.origin()))
            .raw(key.sign(checkpoint.bytes()))
            .bytes();
    return new SignedCheckpoint(checkpoint, Base64Text.of(signed));
  }

  /**
   * The checkpoint of a signed note with one signature.
   *
   * @throws ProofRefused if it has another form
   */
  public static SignedCheckpoint parse(String note) {
    int end = note.indexOf(SEPARATOR);
    if (end < 0 || !note.endsWith("\n")) {
      throw new ProofRefused("a signed note ends in a signature");
    }
    Checkpoint checkpoint = Checkpoint.parse(note.substring(0, end + 1));
    String line = note.substring(end + SEPARATOR.length(), note.length() - 1);
    if (!line.startsWith(checkpoint.origin() + " ")) {
      throw new ProofRefused("the signature of a checkpoint has the name of its log");
    }
    String signature = line.substring(checkpoint.origin().length() + 1);
    Base64Text.parse(signature, "the signature of a checkpoint");
    return new SignedCheckpoint(checkpoint, signature);
  }

  /** Whether a key signed it. */
  public boolean isSignedBy(VerifyKey key) {
    byte[] signed = Base64Text.parse(signature, "the signature of a checkpoint");
    return signed.length > ID_BYTES
        && Arrays.equals(Arrays.copyOf(signed, ID_BYTES), key.noteId(checkpoint.origin()))
        && key.verifies(checkpoint.bytes(), Arrays.copyOfRange(signed, ID_BYTES, signed.length));
  }

  /** The note as a text. */
  public String text() {
    return checkpoint.text() + "\n\u2014 " + checkpoint.origin() + " " + signature + "\n";
  }
}
