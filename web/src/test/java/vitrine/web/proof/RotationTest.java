package vitrine.web.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vitrine.web.stage.Ended;
import vitrine.web.stage.Installation;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;
import vitrine.web.stage.Reader;
import vitrine.web.stage.SiteHere;
import vitrine.web.stage.TemporaryHome;

@ExtendWith(Published.class)
class RotationTest {
  @TempDir private Path folder;

  @Test
  void keys_takenAnew_signWhatComes_andWhatWasSignedStaysValid(PublishedSite published)
      throws Exception {
    try (TemporaryHome home = TemporaryHome.create()) {
      Installation vitrine = new Installation(home.folder());
      try (SiteHere site = SiteHere.open(vitrine)) {
        assertTrue(vitrine.here("keys").well().out().contains("no keys yet"));
        String release = published.installation().path("release-2025").toString();
        vitrine.here("load", release).well();
        vitrine.here("publish", "--period", "2025").well();
        Path first = vitrine.path("editions/2025/v1");
        vitrine.here("keys", "rotate", "edition").well();
        vitrine.here("keys", "rotate", "log").well();
        vitrine
            .here("publish", "--period", "2025", "--reason", "COURT_ORDER", "--because", "A test.")
            .well();
        assertTakenAnew(vitrine, first, vitrine.path("editions/2025/v2"));
        assertSiteTells(site.reader(), vitrine);
      }
    }
  }

  private void assertTakenAnew(Installation vitrine, Path first, Path second) throws Exception {
    BareMachine machine = new BareMachine(folder);
    String early = first.resolve("allowed_signers").toString();
    String late = second.resolve("allowed_signers").toString();
    for (Path edition : new Path[] {first, second}) {
      vitrine.here("verify", edition.toString()).well();
      vitrine.here("verify", "--signers", late, edition.toString()).well();
      Ended ended = machine.run(second.resolve("verify.sh"), late, edition.toString());
      assertEquals(0, ended.code(), ended.toString());
    }
    Ended refused = vitrine.here("verify", "--signers", early, second.toString());
    assertEquals(3, refused.code(), refused.toString());
    assertTrue(refused.out().contains("SHA256SUMS.sig is no signature"), refused.out());
    assertTrue(refused.out().contains("proof.tlog-proof does not hold"), refused.out());
    assertEquals(4, Files.readAllLines(Path.of(late)).size());
    assertEquals(2, Files.readString(Path.of(late)).split("valid-before").length - 1);
    assertNotEquals(Files.readString(Path.of(early)), Files.readString(Path.of(late)));
    Path secret = vitrine.path("keys/edition.key");
    assertEquals(
        PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(secret));
  }

  private static void assertSiteTells(Reader site, Installation vitrine) throws IOException {
    assertEquals(Files.readString(vitrine.path("log/checkpoint")), site.get("/checkpoint").body());
    assertEquals(
        Files.readString(vitrine.path("editions/2025/v2/allowed_signers")),
        site.get("/keys/allowed_signers").body());
    assertTrue(site.get("/log/3").body().contains("  SHA256SUMS.sig\n"));
    assertTrue(site.get("/log/0").body().contains("key log "));
    String keys = vitrine.here("keys").well().out();
    String page = site.get("/verify").body();
    keys.lines().forEach(it -> assertTrue(page.contains(it.split(" +")[1]), it));
    assertEquals(404, site.get("/log/99").statusCode());
  }
}
