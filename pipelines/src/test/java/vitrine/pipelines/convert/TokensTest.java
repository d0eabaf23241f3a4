package vitrine.pipelines.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static final List<String> PARTS = List.of("a", "b");
  private static final Optional<byte[]> SECRET =
      Optional.of("secret".getBytes(StandardCharsets.UTF_8));

  private static String plain(String mapping, String... parts) {
    return Tokens.of(Optional.empty(), mapping).of(List.of(parts));
  }

  @Test
  void token_withoutSecret_isSha256OfTheNameAndTheParts() {
    assertEquals(
        "6ce6ca42de739773655d8575a446dd16f2ea216a3db4ef003de307c97c59ef35",
        plain("trial", "a", "b"));
    assertNotEquals(plain("trial", "a"), plain("other", "a"));
  }

  @Test
  void token_withSecret_isHmacOfThePartsInEveryMapping() {
    String keyed = "49481c03a16cc4b2313bf740b7a211b242623f938d82a9110c89ddae06ec2b8f";
    assertEquals(keyed, Tokens.of(SECRET, "trial").of(PARTS));
    assertEquals(keyed, Tokens.of(SECRET, "other").of(PARTS));
  }

  @Test
  void parts_dividedElsewhere_giveAnotherToken() {
    assertNotEquals(plain("trial", "ab", "c"), plain("trial", "a", "bc"));
    assertNotEquals(plain("trial", "a", ""), plain("trial", "a"));
  }

  @Test
  void secret_empty_isRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> Tokens.of(Optional.of(new byte[0]), "trial"));
  }
}
