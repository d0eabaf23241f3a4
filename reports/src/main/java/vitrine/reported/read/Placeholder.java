package vitrine.reported.read;

import java.util.regex.Pattern;

/** The words of the official templates that a service replaces with its own. */
final class Placeholder {
  private static final Pattern WORDS =
      Pattern.compile(
          "YYYY-MM-DD(\\s*/\\s*YYYY-MM-DD)?|\\[(\\.\\.\\.|…)]|Text|Free text"
              + "|Text to detail the \"?Other\"? keyword\\.?|AT, ?\\[(\\.\\.\\.|…)], ?SE");

  private Placeholder() {}

  static boolean is(String text) {
    return WORDS.matcher(text.strip()).matches();
  }
}
