/**
 * The log in PostgreSQL: appended to with what it is about, signed only after it was read again.
 */
package vitrine.sql.ledger;
