package vitrine.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id digests of passwords, in the usual text form [RFC 9106].
 *
 * <p>Each takes 19 MiB and two passes; two at most are computed at once, so that many sign-ins
 * cannot take all memory.
 */
public final class PasswordDigest {
  private static final String COST = "$argon2id$v=19$m=19456,t=2,p=1$";
  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int BYTES = 32;
  private static final Semaphore SEATS = new Semaphore(2, true);

  private PasswordDigest() {}

  /**
   * The digest of a password.
   *
   * @param salt random bytes of its own
   */
  public static String of(String password, byte[] salt) {
    return text(salt, digest(password, salt));
  }

  /** Whether a password has a digest. */
  public static boolean matches(String password, String stored) {
    if (!stored.startsWith(COST)) {
      return false;
    }
    byte[] salt = Base64.getDecoder().decode(stored.substring(COST.length()).split("\\$")[0]);
    return MessageDigest.isEqual(
        text(salt, digest(password, salt)).getBytes(StandardCharsets.US_ASCII),
        stored.getBytes(StandardCharsets.US_ASCII));
  }

  private static String text(byte[] salt, byte[] digest) {
    Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
    return COST + encoder.encodeToString(salt) + "$" + encoder.encodeToString(digest);
  }

  private static byte[] digest(String password, byte[] salt) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(PASSES)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] digest = new byte[BYTES];
    SEATS.acquireUninterruptibly();
    try {
      generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), digest);
    } finally {
      SEATS.release();
    }
    return digest;
  }
}
