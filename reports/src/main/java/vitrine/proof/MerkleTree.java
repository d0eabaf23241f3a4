package vitrine.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree over the entries of a log, as RFC 6962, section 2.1, defines it by recursion.
 *
 * @param leaves the hashes of its leaves, in order
 */
public record MerkleTree(List<Hash> leaves) {
  public MerkleTree {
    leaves = List.copyOf(leaves);
  }

  /** The tree of some entries. */
  public static MerkleTree of(List<byte[]> entries) {
    return new MerkleTree(entries.stream().map(Hash::ofLeaf).toList());
  }

  public int size() {
    return leaves.size();
  }

  /** The root of the tree that its first leaves made. */
  public Hash root(int size) {
    return root(0, bounded(size));
  }

  public Hash root() {
    return root(size());
  }

  /**
   * The hashes that lead from a leaf to the root of the tree that the first leaves made, from
   * below.
   */
  public List<Hash> inclusion(int index, int size) {
    if (index < 0 || index >= bounded(size)) {
      throw new IllegalArgumentException("there is no leaf " + index + " of " + size);
    }
    List<Hash> path = new ArrayList<>();
    path(index, 0, size, path);
    return path;
  }

  /** The hashes that show that the tree of some first leaves is the beginning of a larger one. */
  public List<Hash> consistency(int smaller, int size) {
    if (smaller < 1 || smaller > bounded(size)) {
      throw new IllegalArgumentException("no tree of " + smaller + " begins one of " + size);
    }
    List<Hash> proof = new ArrayList<>();
    subproof(smaller, 0, size, true, proof);
    return proof;
  }

  private int bounded(int size) {
    if (size < 0 || size > size()) {
      throw new IllegalArgumentException("the tree has " + size() + " leaves, not " + size);
    }
    return size;
  }

  private Hash root(int from, int to) {
    if (from == to) {
      return Hash.of(new byte[0]);
    }
    if (to - from == 1) {
      return leaves.get(from);
    }
    int middle = from + split(to - from);
    return Hash.ofNode(root(from, middle), root(middle, to));
  }

  private void path(int index, int from, int to, List<Hash> path) {
    if (to - from == 1) {
      return;
    }
    int middle = from + split(to - from);
    if (index < middle) {
      path(index, from, middle, path);
      path.add(root(middle, to));
    } else {
      path(index, middle, to, path);
      path.add(root(from, middle));
    }
  }

  /** RFC 6962, section 2.1.2; {@code known} if the reader has the root of these leaves. */
  private void subproof(int smaller, int from, int to, boolean known, List<Hash> proof) {
    if (smaller == to) {
      if (!known) {
        proof.add(root(from, to));
      }
      return;
    }
    int middle = from + split(to - from);
    if (smaller <= middle) {
      subproof(smaller, from, middle, known, proof);
      proof.add(root(middle, to));
    } else {
      subproof(smaller, middle, to, false, proof);
      proof.add(root(from, middle));
    }
  }

  /** The largest power of two that is smaller than a number above one. */
  private static int split(int size) {
    return Integer.highestOneBit(size - 1);
  }
}
