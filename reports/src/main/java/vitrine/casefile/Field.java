package vitrine.casefile;

import java.io.Serializable;
import java.util.Optional;

/**
 * One column of a resource of the case export.
 *
 * @param name as in the header of a file
 * @param codes the list that a {@link FieldType#CODE} or {@link FieldType#CODES} takes its values
 *     from
 */
public record Field(
    Resource resource,
    String name,
    FieldType type,
    Requirement requirement,
    String description,
    Optional<CodeList> codes)
    implements Serializable {

  /**
   * The code list of a field that must have one.
   *
   * @throws IllegalStateException if the field holds no codes
   */
  public CodeList codeList() {
    return codes.orElseThrow(() -> new IllegalStateException(this + " has no code list"));
  }

  /**
   * Whether {@code UNK} will not do. It does where a unit can be counted without the value; not
   * where the unit would drop out of every figure unseen: keys, services, times and whether it is
   * an exercise.
   */
  public boolean mustBeKnown() {
    boolean placed = type == FieldType.MOMENT || type == FieldType.IDENTIFIER;
    return type == FieldType.TOKEN
        || (requirement.isAlways() && placed)
        || equals(CaseFields.EXERCISE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Field that && resource == that.resource && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return 31 * resource.ordinal() + name.hashCode();
  }

  @Override
  public String toString() {
    return resource.fileName() + "." + name;
  }

  private Object writeReplace() {
    return new Name(resource, name);
  }

  /** A field on its way between processes, which both know the contract. */
  private record Name(Resource resource, String name) implements Serializable {
    private Object readResolve() {
      return resource.allFields().stream()
          .filter(field -> field.name().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }
}
