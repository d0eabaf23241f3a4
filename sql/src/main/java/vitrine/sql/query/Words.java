package vitrine.sql.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a filter's text, each with the place where it begins. */
final class Words {
  private static final Pattern WORD =
      Pattern.compile("\\s*(?:(<=|>=|!=|[=<>(),])|'((?:[^']|'')*)'|([^\\s=<>!(),']+))");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:+*-]+");
  private static final Set<String> RESERVED = Set.of("and", "or", "not", "in");
  private static final int LONGEST = 4_000;

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private int next;

  /**
   * One word.
   *
   * @param isQuoted whether it stood in quotes, so that it is a value whatever it says
   */
  record Word(String text, int place, boolean isQuoted) {
    boolean is(String keyword) {
      return !isQuoted && text.equalsIgnoreCase(keyword);
    }
  }

  Words(String text) {
    if (text.length() > LONGEST) {
      throw new QueryInvalid(LONGEST, "the filter is longer than " + LONGEST + " characters");
    }
    this.text = text;
    Matcher matcher = WORD.matcher(text);
    int place = 0;
    while (place < text.stripTrailing().length()) {
      if (!matcher.region(place, text.length()).lookingAt()) {
        throw new QueryInvalid(place, "a quote is not closed, or a sign is not known");
      }
      words.add(word(matcher));
      place = matcher.end();
    }
  }

  private static Word word(Matcher matcher) {
    if (matcher.group(2) != null) {
      return new Word(matcher.group(2).replace("''", "'"), matcher.start(2) - 1, true);
    }
    int group = matcher.group(1) == null ? 3 : 1;
    return new Word(matcher.group(group), matcher.start(group), false);
  }

  boolean hasNext() {
    return next < words.size();
  }

  boolean nextIs(String keyword) {
    return hasNext() && words.get(next).is(keyword);
  }

  /** Steps over a keyword if it comes next. */
  boolean take(String keyword) {
    boolean found = nextIs(keyword);
    next += found ? 1 : 0;
    return found;
  }

  Word take() {
    if (!hasNext()) {
      throw new QueryInvalid(text.length(), "the filter ends where more is expected");
    }
    return words.get(next++);
  }

  void expect(String keyword) {
    Word word = take();
    if (!word.is(keyword)) {
      throw new QueryInvalid(word.place(), "expected " + keyword);
    }
  }

  /** A value as it is written in canonical text. */
  static String quoted(String value) {
    boolean isPlain =
        PLAIN.matcher(value).matches() && !RESERVED.contains(value.toLowerCase(Locale.ROOT));
    return isPlain ? value : "'" + value.replace("'", "''") + "'";
  }
}
