package vitrine.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 digest; of leaves and nodes of a Merkle tree as RFC 6962, section 2.1, has them. */
public final class Hash {
  private static final int BYTES = 32;
  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The digest of some bytes, one part after the other. */
  public static Hash of(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return new Hash(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Hash of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Hash ofLeaf(byte[] entry) {
    return of(LEAF, entry);
  }

  static Hash ofNode(Hash left, Hash right) {
    return of(NODE, left.bytes, right.bytes);
  }

  /**
   * The digest that a base64 text holds.
   *
   * @throws ProofRefused if it holds none
   */
  public static Hash parse(String base64) {
    byte[] bytes = Base64Text.parse(base64, "a hash");
    if (bytes.length != BYTES) {
      throw new ProofRefused("a hash has 32 bytes, this one has " + bytes.length);
    }
    return new Hash(bytes);
  }

  /** The first bytes of the digest. */
  byte[] first(int length) {
    return Arrays.copyOf(bytes, length);
  }

  public String base64() {
    return Base64Text.of(bytes);
  }

  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }
}
