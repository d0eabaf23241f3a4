package vitrine.web.proof;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/** One bit of one file. */
record Flip(String path, int place, int bit) {
  private static final List<String> SEALS =
      List.of("SHA256SUMS", "SHA256SUMS.sig", "proof.tlog-proof", "allowed_signers", "log.pem");

  /** A bit of any file, half the time of one that others are checked with. */
  static Flip of(Copy edition, Random random) throws IOException {
    List<String> paths = random.nextBoolean() ? SEALS : edition.paths();
    String path = paths.get(random.nextInt(paths.size()));
    return new Flip(path, random.nextInt(edition.bytes(path).length), random.nextInt(8));
  }

  byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    flipped[place] ^= (byte) (1 << bit);
    return flipped;
  }
}
