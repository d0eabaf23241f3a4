package vitrine.sql.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vitrine.proof.Checkpoint;
import vitrine.proof.Frontier;
import vitrine.proof.Hash;
import vitrine.proof.LogEntry;
import vitrine.proof.MerkleProof;
import vitrine.proof.MerkleTree;

/** The log as it was read again from the database, to be compared with what was signed of it. */
final class Reread {
  private final MerkleTree tree;

  /**
   * Reads entries.
   *
   * @throws SigningRefused if one is not what it should be, or two ways to the root differ
   */
  Reread(List<EntryRow> entries) {
    Frontier frontier = new Frontier();
    for (EntryRow entry : entries) {
      if (entry.index() != frontier.size() || !isSound(entry)) {
        throw new SigningRefused(
            "entry %d of the log was changed in the database; nothing is signed"
                .formatted(frontier.size()));
      }
      frontier.append(bytes(entry));
    }
    tree = MerkleTree.of(entries.stream().map(Reread::bytes).toList());
    if (!tree.root().equals(frontier.root())) {
      throw new SigningRefused("two ways to the root of the log differ; nothing is signed");
    }
  }

  private static byte[] bytes(EntryRow entry) {
    return entry.text().getBytes(StandardCharsets.UTF_8);
  }

  /** Whether an entry has its form, its index, and the digest of what it says. */
  private static boolean isSound(EntryRow entry) {
    String begin = new LogEntry(entry.index(), entry.kind(), Hash.of("")).text();
    String form = begin.substring(0, begin.length() - Hash.of("").hex().length() - 1);
    String rest = entry.text().substring(Math.min(form.length(), entry.text().length()));
    return entry.text().startsWith(form)
        && (entry.said().isEmpty()
            ? rest.matches("[0-9a-f]{64}\n")
            : rest.equals(Hash.of(entry.said()).hex() + "\n"));
  }

  long size() {
    return tree.size();
  }

  Hash root() {
    return tree.root();
  }

  /**
   * Refuses a log that does not begin with what was signed of it.
   *
   * @param where what holds that, for the message
   */
  void mustContinue(Checkpoint signed, String where) {
    if (signed.size() == 0) {
      return;
    }
    if (signed.size() > size()) {
      throw new SigningRefused(
          ("the log in the database has %d entries, but %s says that %d were signed; the database"
               + " is older than what was signed, perhaps restored from a backup, and another log"
               + " would contradict it; bring the missing entries back")
              .formatted(size(), where, signed.size()));
    }
    int smaller = (int) signed.size();
    if (!MerkleProof.isConsistent(
        smaller, signed.root(), size(), root(), tree.consistency(smaller, tree.size()))) {
      throw new SigningRefused(
          ("the first %d entries of the log in the database are not those that were signed, as %s"
                  + " says; history was changed and nothing is signed")
              .formatted(smaller, where));
    }
  }
}
