package vitrine.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file that shows that the log holds an entry, in the form of C2SP tlog-proof.
 *
 * @param said what the entry commits to
 * @param index the place of the entry
 * @param path the hashes from its leaf to the root
 * @param checkpoint the log that holds it
 */
public record LogProof(String said, long index, List<Hash> path, SignedCheckpoint checkpoint) {
  private static final String FORM = "c2sp.org/tlog-proof@v1";
  private static final String EXTRA = "extra ";
  private static final String INDEX = "index ";

  public LogProof {
    path = List.copyOf(path);
  }

  /**
   * The proof of a file.
   *
   * @throws ProofRefused if it has another form
   */
  public static LogProof parse(String file) {
    int end = file.indexOf("\n\n");
    String[] lines = file.substring(0, Math.max(0, end)).split("\n", -1);
    if (lines.length < 3 || !lines[1].startsWith(EXTRA) || !lines[2].matches("index [0-9]{1,18}")) {
      throw new ProofRefused("a proof has what is proved, an index and hashes");
    }
    byte[] said = Base64Text.parse(lines[1].substring(EXTRA.length()), "what is proved");
    List<Hash> path = List.of(lines).subList(3, lines.length).stream().map(Hash::parse).toList();
    LogProof proof =
        new LogProof(
            new String(said, StandardCharsets.UTF_8),
            Long.parseLong(lines[2].substring(INDEX.length())),
            path,
            SignedCheckpoint.parse(file.substring(end + 2)));
    if (!proof.file().equals(file)) {
      throw new ProofRefused("a proof has one form");
    }
    return proof;
  }

  /** Whether the log of its checkpoint holds an entry of a kind that says what it claims. */
  public boolean holds(String kind) {
    return MerkleProof.includes(
        new LogEntry(index, kind, Hash.of(said)).bytes(),
        index,
        checkpoint.checkpoint().size(),
        path,
        checkpoint.checkpoint().root());
  }

  public String file() {
    StringBuilder file = new StringBuilder(FORM).append('\n');
    byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
    file.append(EXTRA).append(Base64Text.of(bytes)).append('\n');
    file.append(INDEX).append(index).append('\n');
    path.forEach(hash -> file.append(hash.base64()).append('\n'));
    return file.append('\n').append(checkpoint.text()).toString();
  }
}
