package vitrine.web.desk;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vitrine.proof.EditionStatement;
import vitrine.proof.KeyAct;
import vitrine.proof.KeyHistory;
import vitrine.proof.LogProof;
import vitrine.proof.Purpose;
import vitrine.proof.SignedCheckpoint;
import vitrine.proof.SigningKey;
import vitrine.proof.SshSignature;
import vitrine.proof.VerifyKey;
import vitrine.sql.ledger.EntryRow;
import vitrine.sql.ledger.Ledger;
import vitrine.sql.ledger.SigningRefused;

/** Who signs editions and the log, with keys that the log names. */
public final class Notary {
  private static final List<Purpose> LOG_FIRST = List.of(Purpose.LOG, Purpose.EDITION);

  private final Ledger ledger;
  private final KeyRing keys;
  private final Clock clock;

  public Notary(Ledger ledger, KeyRing keys, Clock clock) {
    this.ledger = ledger;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Checks that everything can be signed; makes the keys at their first use.
   *
   * @throws SigningRefused if the log does not continue what was signed of it, or a key that it
   *     names is not there
   */
  public void prepare() throws IOException {
    ledger.check();
    for (Purpose purpose : LOG_FIRST) {
      prepare(purpose);
    }
  }

  private void prepare(Purpose purpose) throws IOException {
    Optional<VerifyKey> logged = history().find(purpose);
    Optional<VerifyKey> here = keys.find(purpose).map(SigningKey::publicKey);
    if (logged.isEmpty() && here.isPresent()) {
      ledger.append(new KeyAct(purpose, now(), here.get()));
    } else if (logged.isEmpty()) {
      takeNext(purpose);
    } else if (!logged.equals(here)) {
      if (!logged.equals(keys.findNext(purpose).map(SigningKey::publicKey))) {
        throw new SigningRefused(
            "%s does not hold the key %s that the log names; put it back, or take another into use:"
                    .formatted(keys.file(purpose), logged.get().fingerprint())
                + " vitrine keys rotate "
                + purpose.principal());
      }
      keys.useNext(purpose);
    }
  }

  /** Takes a new key into use; the one before it signs nothing more. */
  public VerifyKey rotate(Purpose purpose) throws IOException {
    ledger.check();
    takeNext(purpose);
    prepare();
    checkpoint();
    return key(purpose).publicKey();
  }

  private void takeNext(Purpose purpose) throws IOException {
    ledger.append(new KeyAct(purpose, now(), keys.makeNext(purpose).publicKey()));
    keys.useNext(purpose);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** The keys that the log names. */
  public KeyHistory history() {
    return ledger.reader().keys();
  }

  private SigningKey key(Purpose purpose) throws IOException {
    return keys.find(purpose)
        .orElseThrow(() -> new SigningRefused(keys.file(purpose) + " is missing"));
  }

  /**
   * The signature of the sums of an edition.
   *
   * @param at when it is published
   */
  String sign(byte[] sums, Instant at) throws IOException {
    SigningKey key = key(Purpose.EDITION);
    if (history().signers().list(Purpose.EDITION).stream()
        .noneMatch(it -> it.key().equals(key.publicKey()) && it.isValidAt(at))) {
      throw new SigningRefused(
          "the key for editions is younger than the time of the edition; is the clock right?");
    }
    return SshSignature.sign(key, Purpose.EDITION.namespace(), sums);
  }

  /** Signs the log as it is now. */
  public SignedCheckpoint checkpoint() throws IOException {
    return ledger.sign(history().origin(), key(Purpose.LOG));
  }

  /** Shows that the log, as it is signed now, holds an edition. */
  LogProof prove(EditionStatement statement) throws IOException {
    SignedCheckpoint signed = checkpoint();
    EntryRow entry =
        ledger
            .reader()
            .find(statement.text())
            .orElseThrow(() -> new SigningRefused("the log does not hold the edition"));
    int size = (int) signed.checkpoint().size();
    return new LogProof(
        statement.text(),
        entry.index(),
        ledger.reader().tree(size).inclusion((int) entry.index(), size),
        signed);
  }
}
