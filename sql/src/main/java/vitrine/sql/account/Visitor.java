package vitrine.sql.account;

/**
 * Somebody who signed in.
 *
 * @param form what every form of the session sends, so that no other site can
 */
public record Visitor(Person person, String form) {}
