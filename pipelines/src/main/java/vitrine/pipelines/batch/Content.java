package vitrine.pipelines.batch;

/** Recognises what no cell of a case export may hold: addresses, e-mails and fingerprints. */
final class Content {
  private static final int FINGERPRINT_DIGITS = 32;

  private Content() {}

  static boolean isIn(char[] text, int from, int length) {
    return hasAddress(text, from, length)
        || hasDottedQuad(text, from, length)
        || hexRun(text, from, length) >= FINGERPRINT_DIGITS;
  }

  private static boolean hasAddress(char[] text, int from, int length) {
    String cell = new String(text, from, length).toLowerCase(java.util.Locale.ROOT);
    return cell.indexOf('@') > 0
        || cell.contains("://")
        || cell.contains("www.")
        || cell.startsWith("data:");
  }

  private static boolean hasDottedQuad(char[] text, int from, int length) {
    int groups = 0;
    int digits = 0;
    for (int i = from; i < from + length; i++) {
      boolean digit = text[i] >= '0' && text[i] <= '9';
      if (digit) {
        digits++;
        if (digits == 1 && ++groups == 4) {
          return true;
        }
      } else {
        groups = text[i] == '.' && digits >= 1 && digits <= 3 ? groups : 0;
        digits = 0;
      }
    }
    return false;
  }

  private static int hexRun(char[] text, int from, int length) {
    int longest = 0;
    int run = 0;
    for (int i = from; i < from + length; i++) {
      run = Character.digit(text[i], 16) >= 0 ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
