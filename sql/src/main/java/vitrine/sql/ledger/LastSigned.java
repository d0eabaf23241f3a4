package vitrine.sql.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import vitrine.proof.ProofRefused;
import vitrine.proof.SignedCheckpoint;

/**
 * What was signed last, kept outside the database: a database that was restored from an older
 * backup does not agree with it.
 */
public record LastSigned(Path file) {
  /**
   * The last checkpoint; empty if none was ever signed here.
   *
   * @throws SigningRefused if the file holds something else
   */
  public Optional<SignedCheckpoint> find() {
    try {
      return Files.exists(file)
          ? Optional.of(SignedCheckpoint.parse(Files.readString(file)))
          : Optional.empty();
    } catch (ProofRefused e) {
      throw new SigningRefused(file + " holds no checkpoint: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps a checkpoint in place of the one that was expected there. */
  void replace(Optional<SignedCheckpoint> expected, SignedCheckpoint signed) {
    if (!find().equals(expected)) {
      throw new SigningRefused(file + " was changed by another process; try again");
    }
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
      Path made = Files.createTempFile(folder, "checkpoint", ".partial");
      Files.writeString(made, signed.text(), StandardCharsets.UTF_8, StandardOpenOption.SYNC);
      Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
