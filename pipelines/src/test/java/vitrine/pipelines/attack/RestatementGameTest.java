package vitrine.pipelines.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.catalogue.Catalogue;
import vitrine.disclosure.Basis;
import vitrine.disclosure.Figures;
import vitrine.disclosure.Parameters;
import vitrine.disclosure.Protection;
import vitrine.disclosure.ProtectionKey;
import vitrine.edition.Restatement;
import vitrine.edition.RestatementReason;
import vitrine.tally.Tallies;

class RestatementGameTest {
  private static final int CASES = 20_000;
  private static final int ADDED = 25;
  private static final Catalogue CATALOGUE = Catalogue.current().in(2025);
  private static final Protection PROTECTION =
      new Protection(Parameters.STANDARD, ProtectionKey.of(new byte[ProtectionKey.BYTES]));

  @TempDir private static Path folder;
  private static Basis first;
  private static Tallies revised;

  /** Counts a sample without some of its cases, and with them. */
  @BeforeAll
  static void count() throws IOException {
    SampleTallies samples = new SampleTallies(folder);
    Path export = samples.export("sample", CASES);
    revised = samples.of(export);
    List<Integer> lines = samples.counted(export);
    samples.remove(
        export,
        IntStream.range(0, ADDED).mapToObj(it -> lines.get(lines.size() / ADDED * it)).toList());
    first = Basis.of(samples.of(export));
  }

  private static Figures figures(Basis basis) {
    return PROTECTION.protect(CATALOGUE, basis, SampleTallies.YEAR);
  }

  private static EditionGame.Outcome play(Basis later) {
    MembershipGame game =
        new MembershipGame(CATALOGUE, SampleTallies.YEAR, PROTECTION.parameters());
    return new EditionGame(figures(first), figures(later), game.moved(first.units(), revised))
        .play();
  }

  private static final Restatement.Cause LATE =
      new Restatement.Cause(1, RestatementReason.LATE_DATA, "");

  private static Restatement moved(Basis later) {
    return Restatement.between(LATE, figures(first), figures(first), figures(later));
  }

  @Test
  void comparedEditions_tellSmallRevisionsOnlyIfTheLaterDoesNotRestate() {
    EditionGame.Outcome plain = play(Basis.of(revised));
    EditionGame.Outcome restated = play(first.restatedBy(CATALOGUE, revised));
    assertTrue(plain.told() > 0.7 * plain.examined(), plain.toString());
    assertTrue(restated.told() <= 0.1 * restated.examined(), restated.toString());
  }

  @Test
  void figuresOfARestatement_moveLessOften() {
    Restatement plain = moved(Basis.of(revised));
    Restatement restated = moved(first.restatedBy(CATALOGUE, revised));
    assertTrue(restated.changed() < 0.8 * plain.changed(), restated + " of " + plain);
    assertEquals(0, moved(first.restatedBy(CATALOGUE, first.units())).changed());
  }
}
