package vitrine.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** The public half of an Ed25519 key. */
public final class VerifyKey {
  static final String TYPE = "ssh-ed25519";

  private static final String LINE = TYPE + " [A-Za-z0-9+/=]+( .*)?";
  private static final byte[] NOTE_ALGORITHM = {'\n', 1};
  private static final int ID_BYTES = 4;

  /** What precedes the key in a SubjectPublicKeyInfo; RFC 8410, section 4. */
  private static final byte[] INFO = {48, 42, 48, 5, 6, 3, 43, 101, 112, 3, 33, 0};

  private final byte[] bytes;

  VerifyKey(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /**
   * The key of a public key line of OpenSSH.
   *
   * @throws ProofRefused if it is none, or of another kind
   */
  public static VerifyKey parse(String line) {
    if (!line.matches(LINE)) {
      throw new ProofRefused("a public key is a line of ssh-ed25519 and base64");
    }
    byte[] blob = Base64Text.parse(line.split(" ")[1], "a public key");
    int length = Ed25519PublicKeyParameters.KEY_SIZE;
    VerifyKey key =
        new VerifyKey(Arrays.copyOfRange(blob, Math.max(0, blob.length - length), blob.length));
    if (key.bytes.length != length || !Arrays.equals(key.blob(), blob)) {
      throw new ProofRefused("a public key is not one of ssh-ed25519");
    }
    return key;
  }

  /** Whether a signature of a message is by this key. */
  public boolean verifies(byte[] message, byte[] signature) {
    return signature.length == Ed25519.SIGNATURE_SIZE
        && Ed25519.verify(signature, 0, bytes, 0, message, 0, message.length);
  }

  /** The key as a line of OpenSSH, without a comment. */
  public String line() {
    return TYPE + " " + Base64Text.of(blob());
  }

  /** The key as {@code ssh-keygen -l} shows it. */
  public String fingerprint() {
    byte[] digest = Base64.getDecoder().decode(Hash.of(blob()).base64());
    return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest);
  }

  /** The key as PEM, for openssl. */
  public String pem() {
    byte[] info = new WireWriter().raw(INFO).raw(bytes).bytes();
    return "-----BEGIN PUBLIC KEY-----\n" + Base64Text.of(info) + "\n-----END PUBLIC KEY-----\n";
  }

  byte[] blob() {
    return new WireWriter().string(TYPE).string(bytes).bytes();
  }

  /** What a signed note calls the key of a name; C2SP signed-note, section Signatures. */
  byte[] noteId(String name) {
    return Hash.of(name.getBytes(StandardCharsets.UTF_8), NOTE_ALGORITHM, bytes).first(ID_BYTES);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifyKey key && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return line();
  }
}
