package vitrine.release;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Whole numbers in groups of seven bits, least first, each group but the last marked in its eighth;
 * signs stand in the lowest bit, so that small numbers are short: ZigZag and LEB128.
 */
final class PackedNumbers {
  private static final int GROUP = 7;
  private static final int MORE = 1 << GROUP;

  private PackedNumbers() {}

  /** Numbers and texts on their way to bytes. */
  static final class Writer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void add(long number) {
      long rest = number << 1 ^ number >> 63;
      while ((rest & -MORE) != 0) {
        bytes.write((int) rest | MORE);
        rest >>>= GROUP;
      }
      bytes.write((int) rest);
    }

    void add(String text) {
      byte[] letters = text.getBytes(StandardCharsets.UTF_8);
      add(letters.length);
      bytes.writeBytes(letters);
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }
  }

  /** What a {@link Writer} wrote, in its order. */
  static final class Reader {
    private final byte[] bytes;
    private int place;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    long next() {
      long number = 0;
      int shift = 0;
      byte group = bytes[place++];
      while (group < 0) {
        number |= (long) (group & MORE - 1) << shift;
        shift += GROUP;
        group = bytes[place++];
      }
      number |= (long) group << shift;
      return number >>> 1 ^ -(number & 1);
    }

    int nextInt() {
      return Math.toIntExact(next());
    }

    String nextText() {
      int length = nextInt();
      place += length;
      return new String(bytes, place - length, length, StandardCharsets.UTF_8);
    }
  }
}
