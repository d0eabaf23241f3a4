package vitrine.proof;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A key, what it may sign and when.
 *
 * @param principal whose key it is
 * @param namespace what it may sign
 * @param validAfter the first second that it may sign in
 * @param validBefore the last second that it may sign in, if it has an end
 */
public record Signer(
    String principal,
    String namespace,
    Instant validAfter,
    Optional<Instant> validBefore,
    VerifyKey key) {
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withZone(ZoneOffset.UTC);

  /** Whether the key was in use at a time, both ends included as OpenSSH does. */
  public boolean isValidAt(Instant time) {
    return !time.isBefore(validAfter) && validBefore.filter(time::isAfter).isEmpty();
  }

  /** The key as a line of an {@code allowed_signers} file of OpenSSH; its times are in UTC. */
  public String line() {
    String end = validBefore.map(it -> ",valid-before=\"" + second(it) + "\"").orElse("");
    return "%s namespaces=\"%s\",valid-after=\"%s\"%s %s"
        .formatted(principal, namespace, second(validAfter), end, key.line());
  }

  /** A time in UTC as OpenSSH reads it. */
  public static String second(Instant time) {
    return SECOND.format(time);
  }

  /**
   * A time in UTC as OpenSSH writes it: a day, or with hours, minutes and seconds.
   *
   * @throws ProofRefused if it is none
   */
  public static Instant second(String text) {
    String digits = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
    try {
      String whole = digits + "00000000000000".substring(Math.min(digits.length(), 14));
      return LocalDateTime.parse(whole, SECOND).toInstant(ZoneOffset.UTC);
    } catch (java.time.DateTimeException e) {
      throw new ProofRefused("a time is written YYYYMMDD or YYYYMMDDHHMMSS");
    }
  }
}
