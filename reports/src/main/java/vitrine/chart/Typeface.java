package vitrine.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The advance widths of a TrueType font.
 *
 * <p>Read from the tables {@code cmap} (format 12), {@code hhea}, {@code hmtx} and {@code head} of
 * the OpenType specification, because AWT does not start on a machine without libfreetype and
 * libfontconfig.
 */
final class Typeface {
  private static final int ALL_OF_UNICODE = 12;

  private final ByteBuffer file;
  private final int unitsPerEm;
  private final int longMetrics;
  private final int metrics;
  private final int groups;

  private Typeface(ByteBuffer file) {
    this.file = file;
    unitsPerEm = uint16(table("head") + 18);
    longMetrics = uint16(table("hhea") + 34);
    metrics = table("hmtx");
    groups = characterGroups(table("cmap"));
  }

  static Typeface of(String resource) {
    try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
      return new Typeface(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Width in ems; a character that the font lacks counts as one em. */
  double width(String text) {
    return (double) text.codePoints().map(this::advance).sum() / unitsPerEm;
  }

  private int advance(int character) {
    int glyph = glyph(character);
    return glyph == 0 ? unitsPerEm : uint16(metrics + 4 * Math.min(glyph, longMetrics - 1));
  }

  private int glyph(int character) {
    int low = 0;
    int high = file.getInt(groups + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = groups + 16 + 12 * middle;
      if (character > file.getInt(group + 4)) {
        low = middle + 1;
      } else if (character < file.getInt(group)) {
        high = middle - 1;
      } else {
        return file.getInt(group + 8) + character - file.getInt(group);
      }
    }
    return 0;
  }

  private int characterGroups(int cmap) {
    for (int i = 0; i < uint16(cmap + 2); i++) {
      int subtable = cmap + file.getInt(cmap + 8 + 8 * i);
      if (uint16(subtable) == ALL_OF_UNICODE) {
        return subtable;
      }
    }
    throw new IllegalArgumentException("the font has no character map of format 12");
  }

  private int table(String tag) {
    int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
    for (int i = 0; i < uint16(4); i++) {
      if (file.getInt(12 + 16 * i) == wanted) {
        return file.getInt(12 + 16 * i + 8);
      }
    }
    throw new IllegalArgumentException("the font has no table " + tag);
  }

  private int uint16(int offset) {
    return Short.toUnsignedInt(file.getShort(offset));
  }
}
