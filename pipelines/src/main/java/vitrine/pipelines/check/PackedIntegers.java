package vitrine.pipelines.check;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.parquet.column.values.bitpacking.BytePacker;
import org.apache.parquet.column.values.bitpacking.Packer;

/**
 * Small integers as Parquet stores levels and the numbers of words: runs of one value, and groups
 * of eight values of so many bits each [1].
 *
 * <p>[1] Apache Parquet, Encodings: "Run Length Encoding / Bit-Packing Hybrid (RLE = 3)".
 */
final class PackedIntegers {
  private static final int GROUP = 8;

  private final ByteBuffer bytes;
  private final int bits;
  private final BytePacker packer;
  private final int[] group = new int[GROUP];
  private int usedOfGroup = GROUP;
  private int left;
  private boolean isPacked;
  private int repeated;

  /** Integers of so many bits; those of none are zeros without end. */
  PackedIntegers(ByteBuffer bytes, int bits) {
    this.bytes = bytes;
    this.bits = bits;
    this.packer = Packer.LITTLE_ENDIAN.newBytePacker(bits);
  }

  /**
   * Reads the next integers.
   *
   * @throws RuntimeException if there are not so many
   */
  void read(int[] into, int count) {
    if (bits == 0) {
      Arrays.fill(into, 0, count, 0);
      return;
    }
    for (int done = 0; done < count; ) {
      if (left == 0) {
        beginRun();
      }
      int taken = Math.min(left, count - done);
      if (isPacked) {
        unpack(into, done, done + taken);
      } else {
        Arrays.fill(into, done, done + taken, repeated);
      }
      done += taken;
      left -= taken;
    }
  }

  private void beginRun() {
    int header = unsigned();
    isPacked = (header & 1) == 1;
    left = isPacked ? Math.multiplyExact(header >>> 1, GROUP) : header >>> 1;
    usedOfGroup = GROUP;
    repeated = 0;
    for (int shift = 0; !isPacked && shift < bits; shift += Byte.SIZE) {
      repeated |= (bytes.get() & 0xFF) << shift;
    }
  }

  /** A number of which each byte but the last has its highest bit set. */
  private int unsigned() {
    int number = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes.get();
      number |= (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }

  private void unpack(int[] into, int from, int to) {
    for (int i = from; i < to; ) {
      if (usedOfGroup == GROUP && to - i >= GROUP) {
        unpackGroup(into, i);
        i += GROUP;
      } else {
        if (usedOfGroup == GROUP) {
          unpackGroup(group, 0);
          usedOfGroup = 0;
        }
        into[i++] = group[usedOfGroup++];
      }
    }
  }

  /** Unpacks eight values; writers may leave out bytes at the end that only fill up a group. */
  private void unpackGroup(int[] into, int at) {
    if (bytes.remaining() >= bits) {
      packer.unpack8Values(bytes, bytes.position(), into, at);
      bytes.position(bytes.position() + bits);
      return;
    }
    byte[] rest = new byte[bits];
    bytes.get(rest, 0, Math.max(1, bytes.remaining()));
    packer.unpack8Values(ByteBuffer.wrap(rest), 0, into, at);
  }
}
