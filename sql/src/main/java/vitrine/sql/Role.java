package vitrine.sql;

/** Whom a connection acts for; the database grants each no more than it needs. */
public enum Role {
  LOADER("vitrine_loader"),
  PUBLISHER("vitrine_publisher"),
  SITE("vitrine_site"),
  AUDITOR("vitrine_auditor"),
  CUBE("vitrine_cube"),
  DESK("vitrine_desk"),
  FEEDBACK("vitrine_feedback");

  private final String name;

  Role(String name) {
    this.name = name;
  }

  String databaseName() {
    return name;
  }
}
