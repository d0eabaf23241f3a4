package vitrine.pipelines.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedIntegersTest {
  private static final int COUNT = 10_000;

  /** Runs of one value between stretches of changing ones. */
  private static int[] integers(int bits) {
    Random random = new Random(bits);
    int[] integers = new int[COUNT];
    for (int i = 1; i < COUNT; i++) {
      boolean again = i / 100 % 2 == 0;
      integers[i] = again ? integers[i - 1] : random.nextInt(1 << bits);
    }
    return integers;
  }

  private static ByteBuffer written(int[] integers, int bits) throws IOException {
    try (RunLengthBitPackingHybridEncoder encoder =
        new RunLengthBitPackingHybridEncoder(
            bits, 1024, 1 << 20, HeapByteBufferAllocator.getInstance())) {
      for (int integer : integers) {
        encoder.writeInt(integer);
      }
      return ByteBuffer.wrap(encoder.toBytes().toInputStream().readAllBytes());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8, 9, 17})
  void read_partByPart_givesWhatWasWritten(int bits) throws IOException {
    int[] integers = integers(bits);
    PackedIntegers packed = new PackedIntegers(written(integers, bits), bits);
    for (int from = 0, count = 1; from < COUNT; from += count, count = count * 7 % 61) {
      int length = Math.min(count, COUNT - from);
      int[] read = new int[length];
      packed.read(read, length);
      assertArrayEquals(Arrays.copyOfRange(integers, from, from + length), read);
    }
  }

  @Test
  void read_lastGroupWithoutItsFilling_givesItsValues() {
    ByteBuffer bytes = ByteBuffer.wrap(new byte[] {3, 0b0010_0001});
    int[] read = new int[2];
    new PackedIntegers(bytes, 4).read(read, 2);
    assertArrayEquals(new int[] {1, 2}, read);
  }

  @Test
  void read_noBits_givesZeros() {
    int[] read = {7, 7};
    new PackedIntegers(ByteBuffer.allocate(0), 0).read(read, 2);
    assertArrayEquals(new int[] {0, 0}, read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ff", "ffffffffffffff", "10", "0000", "feffffff0f"})
  void read_fewerThanAsked_isRefused(String hexadecimal) {
    byte[] bytes = HexFormat.of().parseHex(hexadecimal);
    PackedIntegers packed = new PackedIntegers(ByteBuffer.wrap(bytes), 4);
    assertThrows(RuntimeException.class, () -> packed.read(new int[100], 100));
  }
}
