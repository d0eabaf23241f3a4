package vitrine.disclosure.table;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The random numbers of one table: AES in counter mode, so that without the key they cannot be told
 * from chance and with it they are the same each time.
 */
final class KeyedStream {
  private static final int BUFFER = 1 << 13;
  private static final int KEY = 16;
  private static final byte[] ZEROS = new byte[BUFFER];

  private final Cipher cipher;
  private final byte[] bytes = new byte[BUFFER];
  private final ByteBuffer numbers = ByteBuffer.wrap(bytes).limit(0);

  /**
   * A stream.
   *
   * @param seed 32 bytes that nobody else knows
   */
  KeyedStream(byte[] seed) {
    try {
      cipher = Cipher.getInstance("AES/CTR/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(seed, 0, KEY, "AES"),
          new IvParameterSpec(seed, KEY, KEY));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The numbers from 0 to below a bound in a random order. */
  int[] order(int bound) {
    int[] order = new int[bound];
    for (int i = 0; i < bound; i++) {
      int other = below(i + 1);
      order[i] = order[other];
      order[other] = i;
    }
    return order;
  }

  private long next() {
    if (!numbers.hasRemaining()) {
      try {
        cipher.update(ZEROS, 0, BUFFER, bytes);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
      numbers.clear();
    }
    return numbers.getLong();
  }

  /** A number above 0 and below 1. */
  double uniform() {
    return ((next() >>> 12) + 0.5) * 0x1.0p-52;
  }

  private int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }
}
