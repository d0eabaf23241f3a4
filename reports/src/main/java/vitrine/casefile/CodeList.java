package vitrine.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A closed, ordered set of codes.
 *
 * <p>Every column of codes is held as small integers: {@link #EMPTY}, {@link #NOT_APPLICABLE} and
 * {@link #UNKNOWN} come first, the list's own codes follow in their order.
 */
public final class CodeList {
  public static final int EMPTY = 0;
  public static final int NOT_APPLICABLE = 1;
  public static final int UNKNOWN = 2;
  public static final int FIRST = 3;

  private final String name;
  private final List<Code> codes;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final String notApplicable;

  private CodeList(String name, List<Code> codes) {
    this.name = name;
    this.codes = List.copyOf(codes);
    boolean taken = codes.stream().anyMatch(code -> code.value().equals("NA"));
    notApplicable = taken ? "X_NA" : "NA";
    indexes.put("", EMPTY);
    indexes.put(notApplicable, NOT_APPLICABLE);
    indexes.put("UNK", UNKNOWN);
    for (Code code : codes) {
      if (indexes.put(code.value(), indexes.size()) != null) {
        throw new IllegalArgumentException("code list " + name + " repeats " + code.value());
      }
    }
  }

  /**
   * A list from lines of the form {@code CODE | label | group}, the group being optional.
   *
   * @throws IllegalArgumentException if a code is repeated
   */
  public static CodeList of(String name, String lines) {
    List<Code> codes = new ArrayList<>();
    for (String line : lines.strip().split("\n")) {
      String[] parts = line.split("\\|", -1);
      String group = parts.length > 2 ? parts[2].strip() : "";
      codes.add(new Code(parts[0].strip(), parts[1].strip(), group));
    }
    return new CodeList(name, codes);
  }

  static CodeList of(String name, List<Code> codes) {
    return new CodeList(name, codes);
  }

  public String name() {
    return name;
  }

  public List<Code> codes() {
    return codes;
  }

  /** The number of integers in use, the three null values included. */
  public int size() {
    return codes.size() + FIRST;
  }

  /** The integer of a value, null values included; -1 if it is none of them. */
  public int indexOf(String value) {
    return indexes.getOrDefault(value, -1);
  }

  public String valueAt(int index) {
    return switch (index) {
      case EMPTY -> "";
      case NOT_APPLICABLE -> notApplicable;
      case UNKNOWN -> "UNK";
      default -> codes.get(index - FIRST).value();
    };
  }

  public Optional<Code> find(String value) {
    int index = indexOf(value);
    return index < FIRST ? Optional.empty() : Optional.of(codes.get(index - FIRST));
  }

  public boolean contains(String value) {
    return indexOf(value) >= FIRST;
  }

  /**
   * The values that roll up to a group, in order.
   *
   * @throws IllegalArgumentException if no code has that group
   */
  public Set<String> inGroup(String group) {
    Set<String> members =
        codes.stream()
            .filter(code -> code.group().equals(group))
            .map(Code::value)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (members.isEmpty()) {
      throw new IllegalArgumentException("code list " + name + " has no group " + group);
    }
    return members;
  }

  /** The code most like a value that is not in the list, if any is near enough to be meant. */
  public Optional<String> nearest(String value) {
    return Nearest.to(value, codes.stream().map(Code::value).toList());
  }

  @Override
  public String toString() {
    return name;
  }
}
