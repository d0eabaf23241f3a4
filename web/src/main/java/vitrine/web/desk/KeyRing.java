package vitrine.web.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import vitrine.proof.ProofRefused;
import vitrine.proof.Purpose;
import vitrine.proof.SigningKey;
import vitrine.release.SecretFile;
import vitrine.sql.ledger.Salt;

/**
 * The secrets of the desk: for each purpose a private key file of OpenSSH that only its owner
 * reads. A new key waits beside it until the log names it.
 *
 * @param folder where they are
 */
public record KeyRing(Path folder) {
  private static final int SALT_BYTES = 32;

  /** Where the key of a purpose is. */
  Path file(Purpose purpose) {
    return folder.resolve(purpose.principal() + ".key");
  }

  private Path nextFile(Purpose purpose) {
    return folder.resolve(purpose.principal() + ".key.next");
  }

  /** The key that is in use. */
  Optional<SigningKey> find(Purpose purpose) throws IOException {
    return read(file(purpose));
  }

  /** The key that waits. */
  Optional<SigningKey> findNext(Purpose purpose) throws IOException {
    return read(nextFile(purpose));
  }

  /** The key that waits; made if there is none. */
  SigningKey makeNext(Purpose purpose) throws IOException {
    if (findNext(purpose).isEmpty()) {
      SigningKey key = SigningKey.of(SecretFile.random(SigningKey.SEED_BYTES));
      SecretFile.write(nextFile(purpose), key.file());
    }
    return findNext(purpose).orElseThrow();
  }

  /** Puts the key that waits in the place of the one in use, which is gone then. */
  void useNext(Purpose purpose) throws IOException {
    Files.move(
        nextFile(purpose),
        file(purpose),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** What hides from the public what the log says of releases. */
  public Salt salt() throws IOException {
    return new Salt(new SecretFile(folder.resolve("ledger.salt"), SALT_BYTES).bytes());
  }

  private static Optional<SigningKey> read(Path file) throws IOException {
    try {
      return Files.exists(file)
          ? Optional.of(SigningKey.parse(Files.readString(file)))
          : Optional.empty();
    } catch (ProofRefused e) {
      throw new IllegalStateException(file + " cannot be used: " + e.getMessage());
    }
  }
}
