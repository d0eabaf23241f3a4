package vitrine.sql.ledger;

import static vitrine.sql.tables.ledger.Tables.CHECKPOINT;

import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import vitrine.proof.Checkpoint;
import vitrine.proof.KeyAct;
import vitrine.proof.SignedCheckpoint;
import vitrine.proof.SigningKey;
import vitrine.sql.Database;
import vitrine.sql.RecordUnavailable;
import vitrine.sql.Role;

/** The log as it is signed. */
public final class Ledger {
  private final Database database;
  private final LastSigned lastSigned;

  /**
   * A log.
   *
   * @param lastSigned what was signed last, outside the database
   */
  public Ledger(Database database, LastSigned lastSigned) {
    this.database = database;
    this.lastSigned = lastSigned;
  }

  /** The log as everybody may read it. */
  public LogReader reader() {
    return new LogReader(database, Role.PUBLISHER);
  }

  /** Writes down that a key is taken into use. */
  public void append(KeyAct act) {
    transaction(
        sql -> {
          new Appending(sql).key(act);
          return act;
        });
  }

  /**
   * Checks that the log continues what was signed of it.
   *
   * @throws SigningRefused if it does not
   */
  public void check() {
    transaction(this::reread);
  }

  /**
   * Signs the log as the database holds it, after reading all of it again; what is signed already
   * is not signed twice.
   *
   * @param origin the name of the log
   * @throws SigningRefused if the log does not continue what was signed of it
   */
  public SignedCheckpoint sign(String origin, SigningKey key) {
    return transaction(sql -> sign(sql, origin, key));
  }

  private Reread reread(DSLContext sql) {
    Appending.lock(sql);
    Optional<SignedCheckpoint> inDatabase = LogReader.last(sql);
    Optional<SignedCheckpoint> inFile = lastSigned.find();
    if (inDatabase.isPresent() && inFile.isEmpty()) {
      throw new SigningRefused(
          ("%s is missing, which says what was signed last; put it back, or write into it the last"
                  + " checkpoint that you trust, as from an edition")
              .formatted(lastSigned.file()));
    }
    Reread log = new Reread(LogReader.entries(sql));
    inFile.ifPresent(it -> log.mustContinue(it.checkpoint(), lastSigned.file().toString()));
    inDatabase.ifPresent(it -> log.mustContinue(it.checkpoint(), "the database"));
    return log;
  }

  private SignedCheckpoint sign(DSLContext sql, String origin, SigningKey key) {
    Reread log = reread(sql);
    Optional<SignedCheckpoint> inDatabase = LogReader.last(sql);
    Optional<SignedCheckpoint> inFile = lastSigned.find();
    Checkpoint checkpoint = new Checkpoint(origin, log.size(), log.root());
    SignedCheckpoint signed =
        inDatabase
            .or(() -> inFile)
            .filter(it -> it.checkpoint().equals(checkpoint))
            .orElseGet(() -> SignedCheckpoint.sign(checkpoint, key));
    if (!inDatabase.equals(Optional.of(signed))) {
      sql.insertInto(CHECKPOINT)
          .set(CHECKPOINT.SIZE, checkpoint.size())
          .set(CHECKPOINT.ROOT, checkpoint.root().hex())
          .set(CHECKPOINT.NOTE, signed.text())
          .execute();
    }
    lastSigned.replace(inFile, signed);
    return signed;
  }

  private <T> T transaction(Function<DSLContext, T> work) {
    try {
      return database
          .as(Role.PUBLISHER)
          .transactionResult(transaction -> work.apply(transaction.dsl()));
    } catch (DataAccessException e) {
      throw new RecordUnavailable("the log was not written", e);
    }
  }
}
