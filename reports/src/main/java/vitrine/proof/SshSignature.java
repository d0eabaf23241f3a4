package vitrine.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Signatures that {@code ssh-keygen -Y verify} checks, in the form of OpenSSH's PROTOCOL.sshsig.
 */
public final class SshSignature {
  private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final String DIGEST = "sha512";
  private static final String BEGIN = "-----BEGIN SSH SIGNATURE-----\n";
  private static final String END = "\n-----END SSH SIGNATURE-----\n";
  private static final int COLUMNS = 70;
  private static final int SIGNATURE_BYTES = 64;

  private SshSignature() {}

  /**
   * The signature of a message, as a file.
   *
   * @param namespace what it is for
   */
  public static String sign(SigningKey key, String namespace, byte[] message) {
    byte[] signature = key.sign(signed(namespace, message));
    return armored(key.publicKey(), namespace, signature);
  }

  /** Whether a file is the signature of a message by a key, in the one form that it can have. */
  public static boolean verifies(VerifyKey key, String namespace, byte[] message, String armored) {
    if (!armored.startsWith(BEGIN) || !armored.endsWith(END)) {
      return false;
    }
    try {
      byte[] blob =
          Base64.getMimeDecoder()
              .decode(armored.substring(BEGIN.length(), armored.length() - END.length()));
      byte[] signature =
          Arrays.copyOfRange(blob, Math.max(0, blob.length - SIGNATURE_BYTES), blob.length);
      return armored.equals(armored(key, namespace, signature))
          && key.verifies(signed(namespace, message), signature);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String armored(VerifyKey key, String namespace, byte[] signature) {
    byte[] named = new WireWriter().string(VerifyKey.TYPE).string(signature).bytes();
    byte[] blob =
        new WireWriter()
            .raw(MAGIC)
            .number(VERSION)
            .string(key.blob())
            .string(namespace)
            .string("")
            .string(DIGEST)
            .string(named)
            .bytes();
    return BEGIN + Base64.getMimeEncoder(COLUMNS, new byte[] {'\n'}).encodeToString(blob) + END;
  }

  private static byte[] signed(String namespace, byte[] message) {
    return new WireWriter()
        .raw(MAGIC)
        .string(namespace)
        .string("")
        .string(DIGEST)
        .string(sha512(message))
        .bytes();
  }

  private static byte[] sha512(byte[] message) {
    try {
      return MessageDigest.getInstance("SHA-512").digest(message);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
