package vitrine.web.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vitrine.edition.SealFiles;
import vitrine.edition.SignedEdition;
import vitrine.web.stage.Ended;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;

/** The script of an edition, run as on an auditor's machine, beside the same check in Java. */
@ExtendWith(Published.class)
class VerifyScriptTest {
  private static final int FLIPS = 60;
  private static final int SEED = 20;

  @TempDir private static Path folder;

  private static BareMachine machine;
  private static Path other;
  private static Copy edition;
  private static Path script;
  private static Path signers;

  @BeforeAll
  static void open(PublishedSite published) throws IOException {
    machine = new BareMachine(folder);
    Path original = published.installation().path("editions/2025/v1");
    other = published.installation().path("editions/2024/v1");
    edition = new Copy(original, folder.resolve("edition"));
    script = Files.write(folder.resolve("verify.sh"), SealFiles.script());
    signers = Files.copy(original.resolve("allowed_signers"), folder.resolve("trusted"));
  }

  @AfterEach
  void mend() throws IOException {
    edition.mend();
  }

  private static Ended check() throws IOException, InterruptedException {
    return machine.run(script, "", edition.folder().toString());
  }

  @Test
  void editions_asPublished_areAccepted() throws Exception {
    for (Path each : List.of(edition.folder(), other)) {
      Ended ended = machine.run(each.resolve("verify.sh"));
      assertEquals(0, ended.code(), ended.toString());
      assertTrue(ended.out().contains("This edition is as it was published: 202"), ended.out());
      assertEquals("", ended.err());
      assertEquals(List.of(), SignedEdition.read(each).problems());
    }
    Ended trusting = machine.run(script, signers.toString(), edition.folder().toString());
    assertEquals(0, trusting.code(), trusting.toString());
  }

  @Test
  void alterations_each_areRefusedAndNamed() throws Exception {
    List<Alteration> all = Alteration.all(other);
    assertTrue(all.size() >= 30, "alterations: " + all.size());
    for (Alteration each : all) {
      each.change().to(edition);
      Ended ended = check();
      String said = each + "\n" + ended;
      assertEquals(1, ended.code(), said);
      assertTrue(ended.out().lines().anyMatch(it -> it.startsWith(each.named() + ": ")), said);
      List<String> problems = SignedEdition.read(edition.folder()).problems();
      assertTrue(
          problems.stream().anyMatch(it -> it.startsWith(each.named() + " ")),
          each + "\n" + problems);
      edition.mend();
    }
    assertEquals(0, check().code(), "mended");
  }

  @Test
  void edition_forgedThroughout_isRefusedByWhoTrustsOtherKeys() throws Exception {
    new Forger(edition).replaceAll();
    Ended believing = check();
    assertEquals(0, believing.code(), "sound by the keys it brings along " + believing);
    Ended trusting = machine.run(script, signers.toString(), edition.folder().toString());
    assertEquals(1, trusting.code(), trusting.toString());
    assertTrue(trusting.out().contains("proof.tlog-proof: "), trusting.out());
    assertTrue(trusting.out().contains("SHA256SUMS.sig: "), trusting.out());
  }

  @Test
  void bits_sampleOfThose_areSeenByTheScriptToo() throws Exception {
    Random random = new Random(SEED);
    for (int i = 0; i < FLIPS; i++) {
      Flip flip = Flip.of(edition, random);
      edition.write(flip.path(), flip.flipped(edition.bytes(flip.path())));
      Ended ended = check();
      assertNotEquals(0, ended.code(), flip.toString());
      assertTrue(ended.out().contains(flip.path() + ": "), flip + "\n" + ended);
      edition.mend();
    }
  }
}
