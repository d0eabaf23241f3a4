package vitrine.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
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
  private static final int SALT_BYTES = 16;
  private static final int BYTES = 32;
  private static final Semaphore SEATS = new Semaphore(2, true);
  private static final SecureRandom RANDOM = new SecureRandom();

  /** That of no password, to take as long for names that nobody has. */
  public static final String OF_NOBODY = of(random());

  private PasswordDigest() {}

  /** A new password of 160 bits. */
  public static String random() {
    byte[] bytes = new byte[20];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The digest of a password, with a salt of its own. */
  public static String of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
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
