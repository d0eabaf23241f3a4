package vitrine.sql.account;

import java.util.Base64;
import vitrine.proof.PasswordDigest;
import vitrine.release.SecretFile;

/** Texts that nobody can guess, and digests of them. */
final class Secret {
  private static final int BYTES = 20;
  private static final int SALT_BYTES = 16;

  private Secret() {}

  /** A new text of 160 bits. */
  static String text() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(SecretFile.random(BYTES));
  }

  static String digest(String password) {
    return PasswordDigest.of(password, SecretFile.random(SALT_BYTES));
  }
}
