package vitrine.pipelines.batch;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Words numbered in the order of their first appearance, found without making strings. */
final class Words implements Serializable {
  private static final long serialVersionUID = 1;

  private final List<String> words = new ArrayList<>();
  private final List<char[]> letters = new ArrayList<>();
  private int[] slots = new int[64];

  Words(List<String> first) {
    Arrays.fill(slots, -1);
    first.forEach(word -> add(word.toCharArray(), 0, word.length()));
  }

  /** The number of a word; -1 if it is not known. */
  int find(char[] text, int from, int length) {
    int slot = hash(text, from, length) & (slots.length - 1);
    while (slots[slot] >= 0) {
      char[] word = letters.get(slots[slot]);
      if (Arrays.equals(word, 0, word.length, text, from, from + length)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  /** The number of a word, which is given one if it is new. */
  int add(char[] text, int from, int length) {
    int known = find(text, from, length);
    if (known >= 0) {
      return known;
    }
    words.add(new String(text, from, length));
    letters.add(Arrays.copyOfRange(text, from, from + length));
    if (words.size() * 2 > slots.length) {
      grow();
    } else {
      place(words.size() - 1);
    }
    return words.size() - 1;
  }

  int size() {
    return words.size();
  }

  String get(int number) {
    return words.get(number);
  }

  private void grow() {
    slots = new int[slots.length * 2];
    Arrays.fill(slots, -1);
    for (int i = 0; i < words.size(); i++) {
      place(i);
    }
  }

  private void place(int number) {
    char[] text = letters.get(number);
    int slot = hash(text, 0, text.length) & (slots.length - 1);
    while (slots[slot] >= 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = number;
  }

  private static int hash(char[] text, int from, int length) {
    int hash = length;
    int i = from;
    for (; i < from + length - 3; i += 4) {
      hash = 923_521 * hash + 29_791 * text[i] + 961 * text[i + 1] + 31 * text[i + 2] + text[i + 3];
    }
    for (; i < from + length; i++) {
      hash = 31 * hash + text[i];
    }
    return hash ^ (hash >>> 15);
  }
}
