package vitrine.proof;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the log says of an edition.
 *
 * @param at when it was published, to the second
 * @param sums the digest of its {@code SHA256SUMS}
 * @param signature the digest of {@code SHA256SUMS.sig}
 */
public record EditionStatement(
    String period, int number, Instant at, String sums, String signature) {
  /** The kind of its entries. */
  public static final String KIND = "edition";

  private static final Pattern FORM =
      Pattern.compile(
          "(\\S+) v([1-9][0-9]{0,8}) ([0-9]{14})\n([0-9a-f]{64})  SHA256SUMS\n"
              + "([0-9a-f]{64})  SHA256SUMS\\.sig\n");

  /**
   * The statement of a text.
   *
   * @throws ProofRefused if it has another form
   */
  public static EditionStatement parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new ProofRefused("the log says of an edition its name, its time and two digests");
    }
    return new EditionStatement(
        parts.group(1),
        Integer.parseInt(parts.group(2)),
        Signer.second(parts.group(3)),
        parts.group(4),
        parts.group(5));
  }

  /** Its first line: name and time. The others are checked by {@code sha256sum -c}. */
  public String text() {
    return "%s v%d %s\n%s  SHA256SUMS\n%s  SHA256SUMS.sig\n"
        .formatted(period, number, Signer.second(at), sums, signature);
  }
}
