package vitrine.sql;

import java.nio.file.Path;

/** Where the record is. */
public sealed interface Address {
  /**
   * A PostgreSQL that somebody else runs.
   *
   * @param url a JDBC URL with user and password
   */
  record External(String url) implements Address {}

  /**
   * A PostgreSQL of our own.
   *
   * @param folder where its files are
   * @param password of its one login
   */
  record Embedded(Path folder, String password) implements Address {}
}
