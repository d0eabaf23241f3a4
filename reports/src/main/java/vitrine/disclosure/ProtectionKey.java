package vitrine.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of a series of releases. It must stay secret for as long as the series is published:
 * who knows it can take the noise off every figure.
 */
public final class ProtectionKey {
  public static final int BYTES = 32;
  private static final String HMAC = "HmacSHA256";

  private final byte[] secret;

  private ProtectionKey(byte[] secret) {
    this.secret = secret;
  }

  /**
   * A key of secret bytes from a cryptographic random source.
   *
   * @throws IllegalArgumentException if there are not {@link #BYTES} of them
   */
  public static ProtectionKey of(byte[] secret) {
    if (secret.length != BYTES) {
      throw new IllegalArgumentException(
          "a protection key has " + BYTES + " bytes, not " + secret.length);
    }
    return new ProtectionKey(secret.clone());
  }

  /** The name of the key: it commits to the key and tells nothing about it. */
  public String id() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("vitrine protection key".getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(secret), 0, 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins a code that only the key and the name decide, and that tells nothing of other names. */
  public Mac mac(String name) {
    try {
      byte[] own = mac(secret).doFinal(name.getBytes(StandardCharsets.UTF_8));
      return mac(own);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Mac mac(byte[] secret) throws GeneralSecurityException {
    Mac mac = Mac.getInstance(HMAC);
    mac.init(new SecretKeySpec(secret, HMAC));
    return mac;
  }
}
