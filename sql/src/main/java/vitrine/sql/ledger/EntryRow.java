package vitrine.sql.ledger;

/**
 * An entry of the log as the record holds it.
 *
 * @param text the leaf as it is hashed
 * @param said what it says; empty if not everybody may know
 */
public record EntryRow(long index, String kind, String text, String said) {}
