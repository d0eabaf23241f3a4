package vitrine.proof;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the log says of a key: that from now on it signs, and the one before it no longer.
 *
 * @param at when it was taken into use, to the second
 */
public record KeyAct(Purpose purpose, Instant at, VerifyKey key) {
  /** The kind of its entries. */
  public static final String KIND = "act";

  private static final Pattern FORM =
      Pattern.compile("key ([a-z]+) ([0-9]{14}) (ssh-ed25519 .+)\n");

  /**
   * The act of a text.
   *
   * @throws ProofRefused if it has another form
   */
  public static KeyAct parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (parts.matches()) {
      for (Purpose purpose : Purpose.values()) {
        if (purpose.principal().equals(parts.group(1))) {
          return new KeyAct(
              purpose, Signer.second(parts.group(2)), VerifyKey.parse(parts.group(3)));
        }
      }
    }
    throw new ProofRefused("the log says of a key what it is for, a time and the key");
  }

  public String text() {
    return "key %s %s %s\n".formatted(purpose.principal(), Signer.second(at), key.line());
  }
}
