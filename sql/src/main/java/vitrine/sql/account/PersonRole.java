package vitrine.sql.account;

/** What somebody who signs in does. */
public enum PersonRole {
  AUDITOR,
  REGULATOR
}
