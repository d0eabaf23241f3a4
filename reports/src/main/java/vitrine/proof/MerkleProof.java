package vitrine.proof;

import java.util.List;
import java.util.Optional;

/**
 * What follows from the hashes of a proof, without the tree; RFC 9162, sections 2.1.3 and 2.1.4.
 */
public final class MerkleProof {
  private MerkleProof() {}

  /** Whether hashes lead from an entry to a root. */
  public static boolean includes(
      byte[] entry, long index, long size, List<Hash> path, Hash expected) {
    return rootOf(entry, index, size, path).equals(Optional.of(expected));
  }

  private static Optional<Hash> rootOf(byte[] entry, long index, long size, List<Hash> path) {
    if (index < 0 || index >= size) {
      return Optional.empty();
    }
    long node = index;
    long last = size - 1;
    Hash root = Hash.ofLeaf(entry);
    for (Hash beside : path) {
      if (last == 0) {
        return Optional.empty();
      }
      if (isRight(node) || node == last) {
        root = Hash.ofNode(beside, root);
        int skipped = isRight(node) ? 0 : Long.numberOfTrailingZeros(node);
        node >>= skipped;
        last >>= skipped;
      } else {
        root = Hash.ofNode(root, beside);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 ? Optional.of(root) : Optional.empty();
  }

  private static boolean isRight(long node) {
    return (node & 1) == 1;
  }

  /** Whether hashes show that a tree is the beginning of a larger one, or the same. */
  public static boolean isConsistent(
      long smaller, Hash smallerRoot, long size, Hash root, List<Hash> proof) {
    if (smaller == size) {
      return proof.isEmpty() && smallerRoot.equals(root);
    }
    if (smaller < 1 || smaller > size) {
      return false;
    }
    boolean isWhole = Long.bitCount(smaller) == 1;
    if (!isWhole && proof.isEmpty()) {
      return false;
    }
    Hash start = isWhole ? smallerRoot : proof.get(0);
    List<Hash> rest = isWhole ? proof : proof.subList(1, proof.size());
    int skipped = Long.numberOfTrailingZeros(smaller);
    return new Climb(start, (smaller - 1) >> skipped, (size - 1) >> skipped)
        .leadsTo(rest, smallerRoot, root);
  }

  /** Two roots on the way up: that of the smaller tree and that of the larger. */
  private static final class Climb {
    private Hash smaller;
    private Hash larger;
    private long node;
    private long last;

    Climb(Hash start, long node, long last) {
      this.smaller = start;
      this.larger = start;
      this.node = node;
      this.last = last;
    }

    boolean leadsTo(List<Hash> proof, Hash smallerRoot, Hash root) {
      for (Hash beside : proof) {
        if (last == 0) {
          return false;
        }
        step(beside);
      }
      return last == 0 && smaller.equals(smallerRoot) && larger.equals(root);
    }

    private void step(Hash beside) {
      if (isRight(node) || node == last) {
        smaller = Hash.ofNode(beside, smaller);
        larger = Hash.ofNode(beside, larger);
        int skipped = isRight(node) ? 0 : Long.numberOfTrailingZeros(node);
        node >>= skipped;
        last >>= skipped;
      } else {
        larger = Hash.ofNode(larger, beside);
      }
      node >>= 1;
      last >>= 1;
    }
  }
}
