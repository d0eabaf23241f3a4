package vitrine.proof;

import java.io.IOException;
import java.util.Base64;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.OpenSSHPrivateKeyUtil;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** The secret half of an Ed25519 key. Equal messages have equal signatures. */
public final class SigningKey {
  /** How many random bytes a key is made of. */
  public static final int SEED_BYTES = Ed25519.SECRET_KEY_SIZE;

  private static final String BEGIN = "-----BEGIN OPENSSH PRIVATE KEY-----\n";
  private static final String END = "-----END OPENSSH PRIVATE KEY-----\n";
  private static final int COLUMNS = 70;

  private final Ed25519PrivateKeyParameters secret;

  private SigningKey(Ed25519PrivateKeyParameters secret) {
    this.secret = secret;
  }

  /** The key of a seed of random bytes. */
  public static SigningKey of(byte[] seed) {
    if (seed.length != SEED_BYTES) {
      throw new IllegalArgumentException("a key is made of " + SEED_BYTES + " bytes");
    }
    return new SigningKey(new Ed25519PrivateKeyParameters(seed, 0));
  }

  /**
   * The key of a private key file of OpenSSH without a passphrase.
   *
   * @throws ProofRefused if it holds none of this kind
   */
  public static SigningKey parse(String file) {
    String body = file.strip() + "\n";
    if (!body.startsWith(BEGIN) || !body.endsWith(END)) {
      throw new ProofRefused("a private key is a file of OpenSSH");
    }
    try {
      byte[] blob =
          Base64.getMimeDecoder()
              .decode(body.substring(BEGIN.length(), body.length() - END.length()));
      AsymmetricKeyParameter key = OpenSSHPrivateKeyUtil.parsePrivateKeyBlob(blob);
      if (key instanceof Ed25519PrivateKeyParameters secret) {
        return new SigningKey(secret);
      }
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw new ProofRefused("a private key file cannot be read; it must have no passphrase");
    }
    throw new ProofRefused("a private key must be of ssh-ed25519");
  }

  /** The key as a private key file of OpenSSH. */
  public String file() {
    try {
      byte[] blob = OpenSSHPrivateKeyUtil.encodePrivateKey(secret);
      String lines = Base64.getMimeEncoder(COLUMNS, new byte[] {'\n'}).encodeToString(blob);
      return BEGIN + lines + "\n" + END;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public VerifyKey publicKey() {
    return new VerifyKey(secret.generatePublicKey().getEncoded());
  }

  byte[] sign(byte[] message) {
    byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
    Ed25519.sign(secret.getEncoded(), 0, message, 0, message.length, signature, 0);
    return signature;
  }
}
