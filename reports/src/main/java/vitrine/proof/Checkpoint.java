package vitrine.proof;

import java.nio.charset.StandardCharsets;

/**
 * What a log was at a time; its text is that of C2SP tlog-checkpoint.
 *
 * @param origin the name of the log
 * @param size the number of its entries
 * @param root the root of their Merkle tree
 */
public record Checkpoint(String origin, long size, Hash root) {
  private static final String ORIGIN = "[!-~]+";
  private static final String NUMBER = "0|[1-9][0-9]{0,17}";

  public Checkpoint {
    if (!origin.matches(ORIGIN)) {
      throw new ProofRefused("the name of a log is a word");
    }
  }

  /**
   * The checkpoint of a text.
   *
   * @throws ProofRefused if it has another form
   */
  static Checkpoint parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length != 4 || !lines[1].matches(NUMBER) || !lines[3].isEmpty()) {
      throw new ProofRefused("a checkpoint has a name, a size and a root");
    }
    return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.parse(lines[2]));
  }

  String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }

  byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }
}
