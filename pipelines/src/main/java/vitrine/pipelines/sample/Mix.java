package vitrine.pipelines.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vitrine.casefile.CodeList;

/** Values that are drawn with whole weights, as from a deck with a card for each unit of weight. */
final class Mix {
  private static final String NOTHING = "-";

  private final int[] deck;

  private Mix(List<Integer> cards) {
    deck = cards.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The places of a list of weights. */
  static Mix ofPlaces(int... weights) {
    List<Integer> cards = new ArrayList<>();
    for (int place = 0; place < weights.length; place++) {
      add(cards, place, weights[place]);
    }
    return new Mix(cards);
  }

  /**
   * The integers of codes, from text of the form {@code CODE 12 | CODE 3}; {@code -} stands for an
   * empty cell.
   *
   * @throws IllegalArgumentException if a code is not on the list
   */
  static Mix of(CodeList codes, String weighted) {
    List<Integer> cards = new ArrayList<>();
    for (String part : weighted.split("\\|")) {
      String[] words = part.strip().split(" +");
      add(cards, code(codes, words[0]), Integer.parseInt(words[1]));
    }
    return new Mix(cards);
  }

  /**
   * The integer of a code.
   *
   * @throws IllegalArgumentException if it is not on the list
   */
  static int code(CodeList codes, String value) {
    int code = codes.indexOf(value.equals(NOTHING) ? "" : value);
    if (code < 0) {
      throw new IllegalArgumentException("the list " + codes + " has no code " + value);
    }
    return code;
  }

  private static void add(List<Integer> cards, int value, int weight) {
    for (int i = 0; i < weight; i++) {
      cards.add(value);
    }
  }

  int pick(Draw draw) {
    return deck[draw.below(deck.length)];
  }

  /** The probability of a value. */
  double share(int value) {
    long cards = Arrays.stream(deck).filter(card -> card == value).count();
    return cards / (double) deck.length;
  }
}
