package vitrine.web.desk;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.release.Manifest;

class PublicationRefusedTest {
  private static Manifest restating(String digest) {
    Manifest.Protected protection = new Manifest.Protected(5, 15, 40, 120, 240, 480, 90, "key");
    return new Manifest(2, "2025", "test", "", protection, digest, List.of(), Map.of(), List.of());
  }

  @ParameterizedTest
  @CsvSource({"first, ''", "second, first"})
  void release_publishedBeforeOrRestatingWhatWas_isNotRefused(String digest, String restates) {
    assertDoesNotThrow(
        () -> PublicationRefused.unlessRestated(digest, restating(restates), Optional.of("first")));
  }

  @ParameterizedTest
  @CsvSource({"plain, ''", "aside, first", "first, ''"})
  void release_besideTheLatest_isRefusedWithItsRepair(String digest, String restates) {
    PublicationRefused refused =
        assertThrows(
            PublicationRefused.class,
            () ->
                PublicationRefused.unlessRestated(
                    digest, restating(restates), Optional.of("second")));
    assertTrue(refused.getMessage().contains("vitrine run --restates"), refused.getMessage());
    assertTrue(refused.getMessage().contains("sha256:second"), refused.getMessage());
  }

  @Test
  void release_firstOfItsPeriod_isNotRefused() {
    assertDoesNotThrow(
        () -> PublicationRefused.unlessRestated("first", restating(""), Optional.empty()));
  }
}
