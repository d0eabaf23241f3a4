package vitrine.proof;

import java.nio.charset.StandardCharsets;

/**
 * An entry of the log in its one form.
 *
 * @param index its place
 * @param kind what it is about
 * @param commitment the digest of what it says, with a salt before it if that could be guessed
 */
public record LogEntry(long index, String kind, Hash commitment) {
  private static final String FORM = "vitrine.log/v1";

  public byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  public String text() {
    return String.join("\n", FORM, Long.toString(index), kind, commitment.hex(), "");
  }
}
