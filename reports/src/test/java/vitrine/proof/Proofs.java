package vitrine.proof;

import java.util.List;
import java.util.stream.IntStream;

/** Files that prove entries of logs in which each says its place. */
final class Proofs {
  private Proofs() {}

  static String file(SigningKey key, int size, int index) {
    List<byte[]> entries =
        IntStream.range(0, size)
            .mapToObj(it -> new LogEntry(it, "test", Hash.of("said " + it)).bytes())
            .toList();
    MerkleTree tree = MerkleTree.of(entries);
    Checkpoint checkpoint = new Checkpoint("vitrine.test/log", size, tree.root());
    return new LogProof(
            "said " + index,
            index,
            tree.inclusion(index, size),
            SignedCheckpoint.sign(checkpoint, key))
        .file();
  }

  static boolean holds(String file, VerifyKey key) {
    try {
      LogProof proof = LogProof.parse(file);
      return proof.holds("test") && proof.checkpoint().isSignedBy(key);
    } catch (ProofRefused e) {
      return false;
    }
  }
}
