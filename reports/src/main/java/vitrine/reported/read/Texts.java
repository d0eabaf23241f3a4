package vitrine.reported.read;

import vitrine.reported.ReportCodes;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

/** The names of categories and the length of descriptions. */
final class Texts {
  private static final int LONGEST = 5_000;

  private Texts() {}

  static void code(String code, long row, FileLog log) {
    if (!ReportCodes.isCategory(code)) {
      String near = ReportCodes.nearestCategory(code).orElse("a code of the template");
      String message = Told.text(code) + " is no category of the template";
      log.add(ReportedRule.P21, "", row, "code", message, "write " + near);
    }
  }

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
