package vitrine.web.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What a command left behind: its exit code and what it said. */
public record Ended(int code, String out, String err) {
  /** The same, if the command was content. */
  public Ended well() {
    assertEquals(0, code, () -> out + err);
    return this;
  }
}
