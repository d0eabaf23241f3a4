package vitrine.reported.read;

import vitrine.reported.ReportedRule;

/** The length of descriptions. */
final class Texts {
  private static final int LONGEST = 5_000;

  private Texts() {}

  static void check(String text, String service, long row, FileLog log) {
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST) {
      log.add(
          ReportedRule.P19,
          service,
          row,
          "value",
          "the text has %,d characters; at most %,d are expected".formatted(length, LONGEST),
          "shorten the text");
    }
  }
}
