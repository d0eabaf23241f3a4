package vitrine.sql.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is put before a statement so that nobody can guess it from its digest; keyed by a secret.
 */
public final class Salt {
  private static final String HMAC = "HmacSHA256";

  private final byte[] secret;

  /** The salts of a secret of at least 32 random bytes. */
  public Salt(byte[] secret) {
    this.secret = secret.clone();
  }

  /** The salt of a statement: HMAC-SHA-256 of it. */
  public byte[] of(String said) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret, HMAC));
      return mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
