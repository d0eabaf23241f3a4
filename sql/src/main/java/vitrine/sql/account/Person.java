package vitrine.sql.account;

/** Somebody who may sign in. */
public record Person(long id, String name, PersonRole role, boolean isDisabled) {}
