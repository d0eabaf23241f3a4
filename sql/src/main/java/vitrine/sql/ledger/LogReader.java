package vitrine.sql.ledger;

import static vitrine.sql.tables.ledger.Tables.CHECKPOINT;
import static vitrine.sql.tables.ledger.Tables.ENTRY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import vitrine.proof.Hash;
import vitrine.proof.KeyAct;
import vitrine.proof.KeyHistory;
import vitrine.proof.MerkleTree;
import vitrine.proof.SignedCheckpoint;
import vitrine.sql.Database;
import vitrine.sql.RecordUnavailable;
import vitrine.sql.Role;

/** The log as everybody may read it. */
public final class LogReader {
  private final Database database;
  private final Role role;

  /** A reader with the rights of a role. */
  public LogReader(Database database, Role role) {
    this.database = database;
    this.role = role;
  }

  /** What was signed last. */
  public Optional<SignedCheckpoint> findLast() {
    return asking(LogReader::last);
  }

  public Optional<EntryRow> find(long index) {
    return asking(
        sql -> sql.selectFrom(ENTRY).where(ENTRY.INDEX.eq(index)).fetchOptional(LogReader::entry));
  }

  /** The entry of an edition, by what the log says of it. */
  public Optional<EntryRow> find(String said) {
    return asking(
        sql ->
            sql.selectFrom(ENTRY)
                .where(ENTRY.COMMITMENT.eq(Hash.of(said).hex()))
                .orderBy(ENTRY.INDEX)
                .limit(1)
                .fetchOptional(LogReader::entry));
  }

  /** The tree of the first entries. */
  public MerkleTree tree(long size) {
    return asking(
        sql ->
            MerkleTree.of(
                sql.select(ENTRY.BYTES)
                    .from(ENTRY)
                    .where(ENTRY.INDEX.lt(size))
                    .orderBy(ENTRY.INDEX)
                    .fetch(ENTRY.BYTES)));
  }

  /** The keys that the log names. */
  public KeyHistory keys() {
    return asking(
        sql ->
            new KeyHistory(
                sql.selectFrom(ENTRY)
                    .where(ENTRY.KIND.eq(KeyAct.KIND))
                    .orderBy(ENTRY.INDEX)
                    .fetch(row -> KeyAct.parse(row.get(ENTRY.SAID)))));
  }

  static Optional<SignedCheckpoint> last(DSLContext sql) {
    return sql.select(CHECKPOINT.NOTE)
        .from(CHECKPOINT)
        .orderBy(CHECKPOINT.SIZE.desc())
        .limit(1)
        .fetchOptional(CHECKPOINT.NOTE)
        .map(SignedCheckpoint::parse);
  }

  static List<EntryRow> entries(DSLContext sql) {
    return sql.selectFrom(ENTRY).orderBy(ENTRY.INDEX).fetch(LogReader::entry);
  }

  private static EntryRow entry(Record row) {
    return new EntryRow(
        row.get(ENTRY.INDEX),
        row.get(ENTRY.KIND),
        new String(row.get(ENTRY.BYTES), StandardCharsets.UTF_8),
        row.get(ENTRY.SAID));
  }

  private <T> T asking(Function<DSLContext, T> question) {
    try {
      return question.apply(database.as(role));
    } catch (DataAccessException e) {
      throw new RecordUnavailable("the log cannot be read", e);
    }
  }
}
