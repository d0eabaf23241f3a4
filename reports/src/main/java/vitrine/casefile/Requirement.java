package vitrine.casefile;

import java.util.Optional;
import java.util.Set;

/**
 * When a field must hold a value.
 *
 * @param words the rule in words
 * @param field the field that decides; empty if the answer is the same for every row
 * @param values the values of {@code field} that require one; empty if any value does
 */
public record Requirement(String words, Optional<Field> field, Set<String> values) {
  private static final Requirement ALWAYS = new Requirement("required");
  private static final Requirement OPTIONAL = new Requirement("optional");

  public Requirement {
    values = Set.copyOf(values);
  }

  private Requirement(String words) {
    this(words, Optional.empty(), Set.of());
  }

  static Requirement always() {
    return ALWAYS;
  }

  static Requirement optional() {
    return OPTIONAL;
  }

  static Requirement when(String words, Field field, Set<String> values) {
    return new Requirement("required " + words, Optional.of(field), values);
  }

  static Requirement whenPresent(Field field) {
    return new Requirement("required with " + field.name(), Optional.of(field), Set.of());
  }

  public boolean isAlways() {
    return this == ALWAYS;
  }
}
