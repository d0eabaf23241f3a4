package vitrine.proof;

import java.util.Base64;

/** Bytes as base64, of which each text has one form. */
final class Base64Text {
  private Base64Text() {}

  static String of(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * The bytes of a text.
   *
   * @param what the thing that it is, for messages
   * @throws ProofRefused if it is not the text that {@link #of} makes of some bytes
   */
  static byte[] parse(String text, String what) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (of(bytes).equals(text)) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw new ProofRefused(what + " is not base64");
    }
    throw new ProofRefused(what + " is not base64 in its one form");
  }
}
