package vitrine.edition.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A TrueType font unpacked from a web font file (WOFF 1.0, W3C Recommendation of 2012), without the
 * tables that substitute and place glyphs, so that every glyph stands for its character.
 */
final class WebFont {
  private static final int SIGNATURE = 0x774F4646;
  private static final int HEADER = 44;
  private static final int ENTRY = 16;
  private static final Set<String> LEFT_OUT = Set.of("GDEF", "GPOS", "GSUB");

  private record Table(String tag, int checksum, byte[] bytes) {
    int padded() {
      return (bytes.length + 3) & ~3;
    }
  }

  private WebFont() {}

  /** The bytes of the font as a TrueType file. */
  static byte[] trueType(byte[] woff) {
    ByteBuffer in = ByteBuffer.wrap(woff);
    if (in.getInt() != SIGNATURE) {
      throw new PrintFailed("a font is no WOFF file");
    }
    int flavour = in.getInt();
    return write(flavour, tables(in, in.getShort(12)));
  }

  private static List<Table> tables(ByteBuffer in, int count) {
    List<Table> tables = new ArrayList<>();
    in.position(HEADER);
    for (int i = 0; i < count; i++) {
      byte[] tag = new byte[4];
      in.get(tag);
      int offset = in.getInt();
      int packed = in.getInt();
      int length = in.getInt();
      int checksum = in.getInt();
      tables.add(
          new Table(
              new String(tag, StandardCharsets.US_ASCII),
              checksum,
              unpack(in, offset, packed, length)));
    }
    tables.removeIf(it -> LEFT_OUT.contains(it.tag()));
    return tables;
  }

  private static byte[] unpack(ByteBuffer in, int offset, int packed, int length) {
    byte[] bytes = new byte[length];
    if (packed == length) {
      in.get(offset, bytes);
      return bytes;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(in.array(), offset, packed);
      inflater.inflate(bytes);
      return bytes;
    } catch (DataFormatException e) {
      throw new PrintFailed("a font cannot be unpacked", e);
    } finally {
      inflater.end();
    }
  }

  private static byte[] write(int flavour, List<Table> tables) {
    int start = 12 + ENTRY * tables.size();
    ByteBuffer out = ByteBuffer.allocate(start + tables.stream().mapToInt(Table::padded).sum());
    int power = Integer.highestOneBit(tables.size());
    out.putInt(flavour).putShort((short) tables.size()).putShort((short) (power * ENTRY));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) ((tables.size() - power) * ENTRY));
    int offset = start;
    for (Table table : tables) {
      out.put(table.tag().getBytes(StandardCharsets.US_ASCII));
      out.putInt(table.checksum()).putInt(offset).putInt(table.bytes().length);
      out.put(offset, table.bytes());
      offset += table.padded();
    }
    return out.array();
  }
}
