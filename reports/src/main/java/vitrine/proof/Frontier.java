package vitrine.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The whole subtrees at the right edge of a Merkle tree, to which leaves are added one by one: a
 * second way to the root of {@link MerkleTree}.
 */
public final class Frontier {
  private final Deque<Hash> subtrees = new ArrayDeque<>();
  private long size;

  /** Adds an entry. */
  public void append(byte[] entry) {
    Hash hash = Hash.ofLeaf(entry);
    for (long full = size; (full & 1) == 1; full >>= 1) {
      hash = Hash.ofNode(subtrees.pop(), hash);
    }
    subtrees.push(hash);
    size++;
  }

  public long size() {
    return size;
  }

  public Hash root() {
    if (subtrees.isEmpty()) {
      return Hash.of(new byte[0]);
    }
    Iterator<Hash> fromRight = subtrees.iterator();
    Hash root = fromRight.next();
    while (fromRight.hasNext()) {
      root = Hash.ofNode(fromRight.next(), root);
    }
    return root;
  }
}
