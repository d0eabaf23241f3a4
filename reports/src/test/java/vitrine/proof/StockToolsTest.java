package vitrine.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made here, put before ssh-keygen and openssl. */
class StockToolsTest {
  private static final String NAMESPACE = "transparency-report";
  private static final byte[] SEED = Hash.of("a test").first(32);
  private static final Instant AFTER = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant BEFORE = Instant.parse("2026-06-30T23:59:59Z");

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private boolean sshAccepts(String message, String at) throws Exception {
    return new Program(folder)
        .accepts(
            write("message", message),
            "env",
            "TZ=UTC",
            "ssh-keygen",
            "-Y",
            "verify",
            "-f",
            "signers",
            "-I",
            "edition",
            "-n",
            NAMESPACE,
            "-O",
            "verify-time=" + at,
            "-s",
            "message.sig");
  }

  @Test
  void signature_isTakenBySshKeygen_withinItsTimeOnly() throws Exception {
    Program.need("ssh-keygen");
    SigningKey key = SigningKey.of(SEED);
    Signer signer = new Signer("edition", NAMESPACE, AFTER, Optional.of(BEFORE), key.publicKey());
    AllowedSigners signers = new AllowedSigners(List.of(signer));
    write("signers", signers.file());
    byte[] message = "a message\n".getBytes(StandardCharsets.UTF_8);
    String signature = SshSignature.sign(key, NAMESPACE, message);
    assertEquals(signature, SshSignature.sign(key, NAMESPACE, message), "the same bytes again");
    write("message.sig", signature);
    for (String at : List.of("20260101000000", "20260301120000", "20260630235959")) {
      assertTrue(sshAccepts("a message\n", at), at + new Program(folder).said());
      assertTrue(signer.isValidAt(Signer.second(at)), at);
    }
    for (String at : List.of("20251231235959", "20260701000000")) {
      assertFalse(sshAccepts("a message\n", at), at);
      assertFalse(signer.isValidAt(Signer.second(at)), at);
    }
    assertFalse(sshAccepts("another message\n", "20260301120000"));
    assertEquals(signers, AllowedSigners.parse(signers.file()));
  }

  @Test
  void keyFile_isReadBySshKeygen_andTheirsHere() throws Exception {
    Program.need("ssh-keygen");
    SigningKey key = SigningKey.of(SEED);
    Path file = write("key", key.file());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Program program = new Program(folder);
    assertTrue(program.accepts(file, "ssh-keygen", "-y", "-f", "key"), program.said());
    assertEquals(key.publicKey(), VerifyKey.parse(program.said().strip()));
    assertTrue(program.accepts(file, "ssh-keygen", "-l", "-f", "key"), program.said());
    assertTrue(program.said().contains(key.publicKey().fingerprint()), program.said());
    assertEquals(key.publicKey(), SigningKey.parse(key.file()).publicKey());
    assertTrue(
        program.accepts(file, "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", "theirs"));
    SigningKey theirs = SigningKey.parse(Files.readString(folder.resolve("theirs")));
    String line = Files.readString(folder.resolve("theirs.pub")).strip();
    assertEquals(VerifyKey.parse(line), theirs.publicKey());
  }

  @Test
  void checkpoint_isTakenByOpenssl_unlessChanged() throws Exception {
    Program.need("openssl");
    SigningKey key = SigningKey.of(SEED);
    Checkpoint checkpoint = new Checkpoint("vitrine.test/log", 7, Hash.of("root"));
    SignedCheckpoint signed = SignedCheckpoint.sign(checkpoint, key);
    byte[] named = Base64.getDecoder().decode(signed.signature());
    Files.write(folder.resolve("note.sig"), Arrays.copyOfRange(named, 4, named.length));
    write("log.pem", key.publicKey().pem());
    assertTrue(opensslAccepts(signed.text().split("\n\n")[0] + "\n"));
    assertFalse(opensslAccepts(checkpoint.text().replace("\n7\n", "\n8\n")));
  }

  private boolean opensslAccepts(String note) throws Exception {
    return new Program(folder)
        .accepts(
            write("note", note),
            "openssl",
            "pkeyutl",
            "-verify",
            "-pubin",
            "-inkey",
            "log.pem",
            "-rawin",
            "-in",
            "note",
            "-sigfile",
            "note.sig");
  }
}
