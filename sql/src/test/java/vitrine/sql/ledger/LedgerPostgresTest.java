package vitrine.sql.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.proof.Hash;
import vitrine.proof.KeyAct;
import vitrine.proof.MerkleProof;
import vitrine.proof.Purpose;
import vitrine.proof.SignedCheckpoint;
import vitrine.proof.SigningKey;
import vitrine.release.Folder;
import vitrine.sql.Address;
import vitrine.sql.Database;
import vitrine.sql.Role;

class LedgerPostgresTest {
  private static final String ORIGIN = "vitrine/test";

  @TempDir private Path folder;

  private Database open() {
    return Database.open(new Address.Embedded(folder.resolve("postgres"), "of this test"));
  }

  private Ledger ledger(Database database) {
    return new Ledger(database, new LastSigned(folder.resolve("log/checkpoint")));
  }

  private static SigningKey key(int number) {
    byte[] seed = new byte[SigningKey.SEED_BYTES];
    seed[0] = (byte) number;
    return SigningKey.of(seed);
  }

  private static KeyAct act(int number) {
    Instant at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number);
    return new KeyAct(Purpose.LOG, at, key(number).publicKey());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path each : files.toList()) {
        Files.copy(
            each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  @Test
  void sign_databaseRestoredFromABackup_isRefused_evenWhenItGrowsAgain() throws IOException {
    try (Database database = open()) {
      ledger(database).append(act(0));
      assertEquals(1, ledger(database).sign(ORIGIN, key(0)).checkpoint().size());
    }
    Path live = folder.resolve("postgres/data");
    Path backup = folder.resolve("backup");
    copy(live, backup);
    try (Database database = open()) {
      ledger(database).append(act(1));
      ledger(database).append(act(2));
      assertEquals(3, ledger(database).sign(ORIGIN, key(0)).checkpoint().size());
    }
    Folder.delete(live);
    copy(backup, live);
    try (Database database = open()) {
      Ledger ledger = ledger(database);
      SigningRefused older = assertThrows(SigningRefused.class, () -> ledger.sign(ORIGIN, key(0)));
      assertTrue(older.getMessage().contains("has 1 entries"), older.getMessage());
      assertTrue(older.getMessage().contains("restored from a backup"), older.getMessage());
      assertThrows(SigningRefused.class, ledger::check);
      ledger.append(act(3));
      ledger.append(act(4));
      ledger.append(act(5));
      SigningRefused forked = assertThrows(SigningRefused.class, () -> ledger.sign(ORIGIN, key(0)));
      assertTrue(forked.getMessage().contains("history was changed"), forked.getMessage());
    }
  }

  @Test
  void sign_logThatGrows_isConsistent_andAChangedOneIsRefused() throws IOException {
    try (Database database = open()) {
      Ledger ledger = ledger(database);
      ledger.append(act(0));
      SignedCheckpoint first = ledger.sign(ORIGIN, key(0));
      assertEquals(first, ledger.sign(ORIGIN, key(9)), "what is signed is not signed again");
      ledger.append(act(1));
      SignedCheckpoint second = ledger.sign(ORIGIN, key(0));
      LogReader reader = new LogReader(database, Role.SITE);
      assertEquals(second, reader.findLast().orElseThrow());
      assertEquals(second.text(), Files.readString(folder.resolve("log/checkpoint")));
      assertTrue(
          MerkleProof.isConsistent(
              1,
              first.checkpoint().root(),
              2,
              second.checkpoint().root(),
              reader.tree(2).consistency(1, 2)));
      assertEquals(act(1).key(), reader.keys().find(Purpose.LOG).orElseThrow());
      refusesGaps(database);
      refusesWithoutFile(ledger);
      refusesChanged(database, ledger);
    }
  }

  private static void refusesGaps(Database database) {
    DSLContext sql = database.as(Role.PUBLISHER);
    String entry =
        "insert into ledger.entry values (7, 'act', '" + Hash.of("").hex() + "', '', 'said')";
    assertThrows(DataAccessException.class, () -> sql.execute(entry));
    assertThrows(
        DataAccessException.class,
        () -> sql.execute("insert into ledger.checkpoint values (1, '', '')"));
  }

  private void refusesWithoutFile(Ledger ledger) throws IOException {
    Path file = folder.resolve("log/checkpoint");
    String kept = Files.readString(file);
    Files.delete(file);
    SigningRefused refused = assertThrows(SigningRefused.class, ledger::check);
    assertTrue(refused.getMessage().contains("is missing"), refused.getMessage());
    Files.writeString(file, kept);
    ledger.check();
  }

  private static void refusesChanged(Database database, Ledger ledger) {
    database
        .as(Role.PUBLISHER)
        .transaction(
            it -> {
              DSLContext sql = DSL.using(it);
              sql.execute("reset role");
              sql.execute("alter table ledger.entry disable trigger append_only");
              sql.execute("update ledger.entry set said = 'another key' where index = 0");
              sql.execute("set role vitrine_publisher");
            });
    SigningRefused refused = assertThrows(SigningRefused.class, ledger::check);
    assertTrue(refused.getMessage().contains("entry 0 of the log was changed"));
  }
}
