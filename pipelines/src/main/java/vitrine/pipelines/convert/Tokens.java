package vitrine.pipelines.convert;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vitrine.release.Sha256;

/**
 * Opaque keys in lower-case hexadecimal.
 *
 * <p>With the submitter's secret a key is HMAC-SHA-256 of its parts: nobody without the secret can
 * tell from it what it stands for, and it is the same in every mapping. Without one it is SHA-256
 * of the mapping's name and the parts: whoever can guess the parts can check the guess, so this is
 * for tables whose keys are public. Each part goes in behind its length, so that no two lists of
 * parts give the same bytes.
 */
final class Tokens {
  private static final String HMAC = "HmacSHA256";

  private final UnaryOperator<byte[]> hash;
  private final List<String> first;

  private Tokens(UnaryOperator<byte[]> hash, List<String> first) {
    this.hash = hash;
    this.first = first;
  }

  /** Keys with a secret, or without one. */
  static Tokens of(Optional<byte[]> secret, String mapping) {
    return secret
        .map(it -> new Tokens(mac(it)::doFinal, List.of()))
        .orElseGet(() -> new Tokens(Sha256.digest()::digest, List.of(mapping)));
  }

  private static Mac mac(byte[] secret) {
    if (secret.length == 0) {
      throw new IllegalArgumentException("the submitter's secret is empty");
    }
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret, HMAC));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean areSecret() {
    return first.isEmpty();
  }

  String of(List<String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    first.forEach(part -> add(bytes, part));
    parts.forEach(part -> add(bytes, part));
    return HexFormat.of().formatHex(hash.apply(bytes.toByteArray()));
  }

  private static void add(ByteArrayOutputStream bytes, String part) {
    byte[] text = part.getBytes(StandardCharsets.UTF_8);
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
    bytes.writeBytes(text);
  }
}
