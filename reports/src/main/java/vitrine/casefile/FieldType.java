package vitrine.casefile;

/** The kinds of value that a case export may hold; none of them can carry content. */
public enum FieldType {
  TOKEN("string", "16 to 64 lower-case hexadecimal digits, meaningless outside the submission"),
  IDENTIFIER("string", "1 to 64 letters, digits and . _ : - from a registry"),
  CODE("string", "one code of the list"),
  CODES("list", "codes of the list, joined by |"),
  COUNT("integer", "a whole number from 0"),
  AMOUNT("integer", "a whole number of minor currency units, from 0"),
  DECIMAL("number", "a decimal number with a point"),
  MOMENT("string", "UTC time as 2025-03-30T10:15:00Z; a shorter form states a lower precision");

  private final String schemaType;
  private final String form;

  FieldType(String schemaType, String form) {
    this.schemaType = schemaType;
    this.form = form;
  }

  /** The Table Schema type. */
  public String schemaType() {
    return schemaType;
  }

  /** How a value is written, in words. */
  public String form() {
    return form;
  }
}
