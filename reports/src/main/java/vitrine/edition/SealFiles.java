package vitrine.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vitrine.proof.KeyHistory;
import vitrine.proof.Purpose;

/** The files of an edition that others are checked with. */
public final class SealFiles {
  /** The files that the sums cannot name: they come after them. */
  public static final String SIGNATURE = EditionFiles.SUMS + ".sig";

  public static final String PROOF = "proof.tlog-proof";

  static final String SIGNERS = "allowed_signers";

  private static final String LOG_KEY = "log.pem";
  private static final String SCRIPT = "verify.sh";

  private SealFiles() {}

  /** The files that the sums name: keys, and the script that checks all with stock tools. */
  public static Map<String, byte[]> of(KeyHistory keys) {
    return Map.of(
        SIGNERS, bytes(keys.signers().file()),
        LOG_KEY, bytes(keys.find(Purpose.LOG).orElseThrow().pem()),
        SCRIPT, script());
  }

  /** The script that checks an edition with coreutils, openssl and ssh-keygen. */
  public static byte[] script() {
    try (InputStream script = SealFiles.class.getResourceAsStream(SCRIPT)) {
      return script.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
