package vitrine.reported.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import vitrine.reported.ReportedRule;

/** The text of a file, in whatever encoding it was saved. */
final class DecodedText {
  private static final char MARK = '\uFEFF';
  private static final Charset OLD = Charset.forName("windows-1252");

  private DecodedText() {}

  /** The text without byte order mark; what had to be tolerated is found. */
  static String of(byte[] bytes, FileLog log) {
    String text = decode(bytes, log);
    return text.indexOf(MARK) == 0 ? unmarked(text, log) : text;
  }

  private static String unmarked(String text, FileLog log) {
    log.add(
        ReportedRule.P02,
        1,
        "the file begins with a byte order mark; UTF-8 without one is expected",
        "save the file as UTF-8 without byte order mark");
    return text.substring(1);
  }

  private static String decode(byte[] bytes, FileLog log) {
    if (begins(bytes, 0xFF, 0xFE)) {
      return other(bytes, StandardCharsets.UTF_16LE, log);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return other(bytes, StandardCharsets.UTF_16BE, log);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return other(bytes, OLD, log);
    }
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static String other(byte[] bytes, Charset charset, FileLog log) {
    log.add(
        ReportedRule.P03,
        1,
        "the file is not UTF-8; it was read as " + charset.name(),
        "save the file as UTF-8");
    return new String(bytes, charset);
  }
}
