package vitrine.casefile;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The candidate most like a mistyped word, by edit distance without regard to case. */
public final class Nearest {
  private Nearest() {}

  /** A candidate at most a third of its letters away from {@code word}; the first of equals. */
  public static Optional<String> to(String word, Collection<String> candidates) {
    String given = normal(word);
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int distance = distance(given, normal(candidate));
      if (distance < least && distance <= Math.max(1, candidate.length() / 3)) {
        best = candidate;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String normal(String word) {
    String shortened = word.length() > 200 ? word.substring(0, 200) : word;
    return shortened.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  /** How many letters differ, at least. */
  public static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(swap, Math.min(previous[j], row[j - 1]) + 1);
      }
      previous = row;
    }
    return previous[b.length()];
  }
}
