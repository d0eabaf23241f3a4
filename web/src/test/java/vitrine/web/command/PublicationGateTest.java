package vitrine.web.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vitrine.web.stage.Ended;
import vitrine.web.stage.Installation;
import vitrine.web.stage.TemporaryHome;

class PublicationGateTest {
  private static String release(Installation vitrine, String spread) {
    String release = vitrine.path("release-" + spread).toString();
    String export = vitrine.path("export").toString();
    vitrine.vitrine("run", export, "--period", "2025", "--spread", spread, "--out", release).well();
    vitrine.here("load", release).well();
    return release;
  }

  @Test
  void publish_sameDaysWithOtherNoise_isRefusedWithItsRepair() {
    try (TemporaryHome home = TemporaryHome.create()) {
      Installation vitrine = new Installation(home.folder());
      String export = vitrine.path("export").toString();
      vitrine.vitrine("sample", "--cases", "2000", "--seed", "7", "--out", export).well();
      release(vitrine, "15");
      vitrine.here("publish", "--period", "2025").well();
      vitrine.here("publish", "--period", "2025").well();

      release(vitrine, "25");
      Ended refused = vitrine.here("publish", "--period", "2025");
      assertEquals(3, refused.code(), refused.toString());
      assertTrue(refused.err().contains("vitrine run --spread"), refused.toString());
    }
  }

  @Test
  void run_spreadBelowTheBase_isRefused() {
    try (TemporaryHome home = TemporaryHome.create()) {
      Ended refused =
          new Installation(home.folder())
              .vitrine("run", "any", "--period", "2025", "--spread", "3", "--out", "any");
      assertEquals(2, refused.code(), refused.toString());
      assertTrue(refused.err().contains("--spread: the spread must be at least"), refused.err());
    }
  }
}
