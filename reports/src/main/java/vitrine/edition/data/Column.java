package vitrine.edition.data;

/**
 * A column of the cube.
 *
 * @param description what it holds, and what its absence means
 */
record Column(String name, Type type, boolean required, String description) {
  /** What the values of a column are. */
  enum Type {
    TEXT,
    INTEGER,
    NUMBER
  }

  static Column key(String name, String description) {
    return new Column(name, Type.TEXT, true, description);
  }

  static Column text(String name, String description) {
    return new Column(name, Type.TEXT, false, description);
  }

  static Column number(String name, String description) {
    return new Column(name, Type.NUMBER, false, description);
  }
}
