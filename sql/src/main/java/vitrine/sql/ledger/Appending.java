package vitrine.sql.ledger;

import static vitrine.sql.tables.ledger.Tables.ENTRY;
import static vitrine.sql.tables.ledger.Tables.OPENING;

import java.nio.charset.StandardCharsets;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import vitrine.proof.EditionStatement;
import vitrine.proof.Hash;
import vitrine.proof.KeyAct;
import vitrine.proof.LogEntry;

/** A further entry of the log, in the transaction of what it is about. */
public final class Appending {
  private static final String RELEASE = "release";

  /** Held by the one transaction that adds to the log. */
  private static final long LOCK = 0x7669_7472_696e_65L;

  private final DSLContext sql;

  /** An entry in a transaction. */
  public Appending(DSLContext sql) {
    this.sql = sql;
  }

  public void edition(EditionStatement statement) {
    append(EditionStatement.KIND, statement.text(), Hash.of(statement.text()));
  }

  /**
   * A release, of which the log tells only those who know the salt.
   *
   * @param said its digests
   * @param salt 32 bytes that nobody can guess
   */
  public void release(String said, byte[] salt) {
    Hash commitment = Hash.of(salt, said.getBytes(StandardCharsets.UTF_8));
    long index = append(RELEASE, "", commitment);
    sql.insertInto(OPENING)
        .set(OPENING.INDEX, index)
        .set(OPENING.SALT, salt)
        .set(OPENING.SAID, said)
        .execute();
  }

  void key(KeyAct act) {
    append(KeyAct.KIND, act.text(), Hash.of(act.text()));
  }

  private long append(String kind, String said, Hash commitment) {
    lock(sql);
    long index =
        sql.select(DSL.coalesce(DSL.max(ENTRY.INDEX).plus(1), 0L))
            .from(ENTRY)
            .fetchSingle()
            .value1();
    sql.insertInto(ENTRY)
        .set(ENTRY.INDEX, index)
        .set(ENTRY.KIND, kind)
        .set(ENTRY.COMMITMENT, commitment.hex())
        .set(ENTRY.BYTES, new LogEntry(index, kind, commitment).bytes())
        .set(ENTRY.SAID, said)
        .execute();
    return index;
  }

  /** Waits until no other transaction adds to the log or signs it. */
  static void lock(DSLContext sql) {
    sql.select(DSL.function("pg_advisory_xact_lock", SQLDataType.OTHER, DSL.val(LOCK))).fetch();
  }
}
