package vitrine.pipelines.audit.sampling;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A case's place in a draw: lower hashes come first.
 *
 * @param hash HMAC-SHA-256 of the reference with the seed as key, as hexadecimal digits
 */
record Lot(String hash, String ref) implements Comparable<Lot>, Serializable {
  private static final long serialVersionUID = 1;
  private static final String HMAC = "HmacSHA256";

  @Override
  public int compareTo(Lot other) {
    int order = hash.compareTo(other.hash);
    return order == 0 ? ref.compareTo(other.ref) : order;
  }

  /** Draws with one seed. */
  static final class Drum {
    private final Mac mac;

    Drum(String seed) {
      try {
        mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(seed.getBytes(StandardCharsets.UTF_8), HMAC));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    Lot draw(String ref) {
      byte[] hash = mac.doFinal(ref.getBytes(StandardCharsets.US_ASCII));
      return new Lot(HexFormat.of().formatHex(hash), ref);
    }
  }
}
