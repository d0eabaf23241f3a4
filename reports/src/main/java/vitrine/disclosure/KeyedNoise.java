package vitrine.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.Mac;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The noise of one table: independent normal numbers that the key, the table and the row decide, so
 * that the same row has the same noise in every edition and nobody without the key can tell it from
 * chance.
 */
final class KeyedNoise implements Noise {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final int DROPPED_BITS = 12;

  private final Mac mac;
  private final double spread;

  /**
   * The noise of a table.
   *
   * @param spread its standard deviation
   */
  KeyedNoise(ProtectionKey key, String table, double spread) {
    this.mac = key.mac(table);
    this.spread = spread;
  }

  @Override
  public double[] over(long[] counts, String row) {
    if (spread == 0) {
      return Arrays.stream(counts).asDoubleStream().toArray();
    }
    double[] noisy = new double[counts.length];
    byte[] name = row.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(0);
    for (int i = 0; i < counts.length; i++) {
      if (!bytes.hasRemaining()) {
        bytes = block(name, i);
      }
      noisy[i] = counts[i] + spread * normal(bytes.getLong());
    }
    return noisy;
  }

  private ByteBuffer block(byte[] row, int number) {
    mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, number));
    return ByteBuffer.wrap(mac.doFinal(row));
  }

  private static double normal(long bits) {
    double uniform = ((bits >>> DROPPED_BITS) + 0.5) / (1L << (Long.SIZE - DROPPED_BITS));
    return NORMAL.inverseCumulativeProbability(uniform);
  }
}
