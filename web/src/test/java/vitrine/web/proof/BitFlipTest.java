package vitrine.web.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vitrine.edition.SignedEdition;
import vitrine.release.Sha256;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;

@ExtendWith(Published.class)
class BitFlipTest {
  private static final int FLIPS = 10_000;
  private static final int SEED = 2025;

  @TempDir private static Path folder;

  private static Copy edition;
  private static SignedEdition sound;

  @BeforeAll
  static void open(PublishedSite published) throws IOException {
    edition = new Copy(published.installation().path("editions/2025/v1"), folder.resolve("copy"));
    sound = SignedEdition.read(edition.folder());
  }

  @Test
  void bits_tenThousandOfThem_areAllSeen() throws IOException {
    assertEquals(List.of(), sound.problems());
    Random random = new Random(SEED);
    List<Flip> flips = new ArrayList<>();
    for (int i = 0; i < FLIPS; i++) {
      flips.add(Flip.of(edition, random));
    }
    IntStream.range(0, FLIPS)
        .parallel()
        .forEach(i -> assertTrue(isNamed(flips.get(i)), flips.get(i)::toString));
  }

  private static boolean isNamed(Flip flip) {
    try {
      byte[] bytes = flip.flipped(edition.bytes(flip.path()));
      Map<String, String> digests = new HashMap<>(sound.digests());
      Map<String, String> seals = new HashMap<>(sound.seals());
      digests.put(flip.path(), Sha256.of(bytes));
      seals.computeIfPresent(
          flip.path(), (path, text) -> new String(bytes, StandardCharsets.UTF_8));
      return new SignedEdition(digests, seals)
          .problems().stream().anyMatch(it -> it.startsWith(flip.path() + " "));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
