package vitrine.web.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.release.Release;
import vitrine.web.stage.Ended;
import vitrine.web.stage.Installation;
import vitrine.web.stage.TemporaryHome;

class PublicationGateTest {
  private static String release(Installation vitrine, String name, String... more) {
    String release = vitrine.path(name).toString();
    List<String> run = new ArrayList<>(List.of("run", "--period", "2025", "--out", release));
    run.addAll(List.of(more));
    vitrine.vitrine(run.toArray(String[]::new)).well();
    vitrine.here("load", release).well();
    return release;
  }

  private static Ended publish(Installation vitrine) {
    return vitrine.here("publish", "--period", "2025");
  }

  private static void refused(Ended ended, String... words) {
    assertEquals(3, ended.code(), ended.toString());
    List.of(words).forEach(it -> assertTrue(ended.err().contains(it), ended.toString()));
  }

  @Test
  void publish_sameDaysAgain_needsARestatementAndNoOtherNoise() {
    try (TemporaryHome home = TemporaryHome.create()) {
      Installation vitrine = new Installation(home.folder());
      String export = vitrine.path("export").toString();
      String late = vitrine.path("late").toString();
      vitrine.vitrine("sample", "--cases", "2000", "--seed", "7", "--out", export).well();
      vitrine.vitrine("sample", "--cases", "40", "--seed", "8", "--out", late).well();
      String first = release(vitrine, "first", export);
      publish(vitrine).well();

      release(vitrine, "plain", late, "--onto", first);
      String digest = Release.open(Path.of(first)).digest();
      refused(publish(vitrine), "vitrine run --restates RELEASE", "sha256:" + digest);
      release(vitrine, "second", late, "--onto", first, "--restates", first);
      refused(publish(vitrine), "--reason and one of LATE_DATA");
      vitrine.here("publish", "--period", "2025", "--reason", "LATE_DATA").well();

      release(vitrine, "other-noise", export, "--spread", "25");
      refused(publish(vitrine), "vitrine run --spread");
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
