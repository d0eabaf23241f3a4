package vitrine.web.line;

import java.text.DecimalFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Exact numbers that were planted, and where they sing. */
final class Canaries {
  private static final int AROUND = 40;
  private static final Pattern DIGEST_OR_PATH_OR_SIZE =
      Pattern.compile(
          "\\b[0-9a-f]{32,}\\b|\\bd=\"[^\"]*\"|\"bytes\" : \\d+|\"\\d+ B\"|\"@value\" : \"\\d+\"");

  private final Pattern tokens;

  Canaries(Set<Long> numbers) {
    this.tokens =
        Pattern.compile(
            numbers.stream()
                .map(Canaries::token)
                .collect(Collectors.joining("|", "(?<!\\w|\\d\\.)(?:", ")(?!\\w|\\.\\d)")));
  }

  /** A number with or without something between its thousands. */
  private static String token(long number) {
    return new DecimalFormat("#,###")
        .format(number)
        .replaceAll("\\D", "[\\\\s,.'’\\u00a0\\u202f]?");
  }

  /** Whatever a text holds of them, with what is around it. */
  List<String> in(String text) {
    String bare = DIGEST_OR_PATH_OR_SIZE.matcher(text).replaceAll("");
    return tokens.matcher(bare).results().map(it -> around(bare, it.start(), it.end())).toList();
  }

  private static String around(String text, int start, int end) {
    int from = Math.max(0, start - AROUND);
    return text.substring(from, Math.min(text.length(), end + AROUND));
  }
}
