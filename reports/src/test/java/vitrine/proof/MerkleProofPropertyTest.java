package vitrine.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MerkleProofPropertyTest {
  private static final int MOST = 300;

  @Property(tries = 300)
  void root_threeWays_isOne(@ForAll @IntRange(min = 1, max = MOST) int size) {
    List<byte[]> entries = Merkle.entries(size);
    Frontier frontier = new Frontier();
    entries.forEach(frontier::append);
    Hash root = MerkleTree.of(entries).root();
    assertEquals(Merkle.root(entries), root);
    assertEquals(root, frontier.root());
    assertEquals(size, frontier.size());
  }

  @Property(tries = 500)
  void inclusion_ofEachEntryInEachTree_holds(
      @ForAll @IntRange(min = 1, max = MOST) int all, @ForAll Random random) {
    List<byte[]> entries = Merkle.entries(all);
    MerkleTree tree = MerkleTree.of(entries);
    int size = 1 + random.nextInt(all);
    int index = random.nextInt(size);
    List<Hash> path = tree.inclusion(index, size);
    Hash root = Merkle.root(entries.subList(0, size));
    assertTrue(MerkleProof.includes(entries.get(index), index, size, path, root));
  }

  @Property(tries = 1000)
  void inclusion_withAnythingElse_doesNotHold(
      @ForAll @IntRange(min = 2, max = MOST) int size, @ForAll Random random) {
    List<byte[]> entries = Merkle.entries(size);
    MerkleTree tree = MerkleTree.of(entries);
    int index = random.nextInt(size);
    int other = (index + 1 + random.nextInt(size - 1)) % size;
    byte[] entry = entries.get(index);
    List<Hash> path = tree.inclusion(index, size);
    Hash root = tree.root();
    assertFalse(MerkleProof.includes(entries.get(other), index, size, path, root));
    assertFalse(MerkleProof.includes(entry, other, size, path, root));
    assertFalse(MerkleProof.includes(entry, index, size, path, tree.root(size - 1)));
    assertFalse(MerkleProof.includes(entry, index, index, path, root));
    assertFalse(MerkleProof.includes(entry, -1, size, path, root));
    assertFalse(MerkleProof.includes(entry, index, size, Merkle.altered(path, random), root));
  }

  @Property(tries = 1000)
  void consistency_ofEachPairOfTrees_holdsAndOfOthersDoesNot(
      @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll Random random) {
    List<byte[]> entries = Merkle.entries(size);
    MerkleTree tree = MerkleTree.of(entries);
    int smaller = 1 + random.nextInt(size);
    Hash before = Merkle.root(entries.subList(0, smaller));
    Hash root = tree.root();
    List<Hash> proof = tree.consistency(smaller, size);
    Hash forked = Hash.of("forked");
    assertTrue(MerkleProof.isConsistent(smaller, before, size, root, proof));
    assertFalse(MerkleProof.isConsistent(smaller, forked, size, root, proof));
    assertFalse(MerkleProof.isConsistent(smaller, before, size, forked, proof));
    assertFalse(
        MerkleProof.isConsistent(smaller, before, size, root, Merkle.altered(proof, random)));
    assertFalse(MerkleProof.isConsistent(0, before, size, root, proof));
    assertFalse(MerkleProof.isConsistent(size + 1, before, size, root, proof));
  }

  @Property(tries = 300)
  void proof_withOneByteChanged_isNotRead_orDoesNotHold(
      @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll Random random) {
    SigningKey key = SigningKey.of(new byte[SigningKey.SEED_BYTES]);
    String file = Proofs.file(key, size, random.nextInt(size));
    assertTrue(Proofs.holds(file, key.publicKey()));
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    assertFalse(Proofs.holds(new String(bytes, StandardCharsets.UTF_8), key.publicKey()));
  }
}
