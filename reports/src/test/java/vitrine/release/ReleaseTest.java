package vitrine.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.casefile.Defect;
import vitrine.casefile.Rule;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Period;
import vitrine.disclosure.Basis;
import vitrine.disclosure.Figures;
import vitrine.disclosure.Parameters;
import vitrine.disclosure.Protection;
import vitrine.disclosure.ProtectionKey;
import vitrine.tally.Cell;
import vitrine.tally.Histogram;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

class ReleaseTest {
  private static final Period YEAR = Period.parse("2025");
  private static final Protection PROTECTION =
      new Protection(Parameters.STANDARD, ProtectionKey.of(new byte[ProtectionKey.BYTES]));
  private static final Tallies TALLIES =
      Tallies.of(
          Map.of(
              new Cell("V1", "WHOLE", List.of()),
              new Tally(new long[] {123}, List.of()),
              new Cell("A7", "WHOLE", List.of()),
              new Tally(
                  new long[] {2},
                  List.of(Histogram.ofSeconds(5, 90_000), Histogram.EMPTY, Histogram.EMPTY))));
  private static final Tallies OTHER =
      Tallies.of(
          Map.of(new Cell("V1", "WHOLE", List.of()), new Tally(new long[] {119}, List.of())));
  private static final Defect DEFECT = Defect.ofFile("s-1", "cases.csv", Rule.V01, "is \"odd\"");

  private static final ReleasePart PART =
      new ReleasePart(
          new Manifest.Input("s-1", "x-test", "s-0", "0f", "2026-01-31", List.of()),
          List.of(DEFECT),
          PackedTallies.of(TALLIES));

  @TempDir private Path folder;

  private Release seal(Path place) throws IOException {
    return seal(place, Counted.of(TALLIES));
  }

  private Release seal(Path place, Counted counted) throws IOException {
    Catalogue catalogue = new Catalogue(List.of());
    Figures figures = PROTECTION.protect(catalogue, TALLIES, YEAR);
    return new ReleaseWriter("test", catalogue, YEAR, PROTECTION)
        .seal(place, List.of(PART), counted, figures);
  }

  @Test
  void seal_twice_givesTheSameBytes() throws IOException {
    seal(folder.resolve("a"));
    seal(folder.resolve("b"));
    for (Path file : Folder.files(folder.resolve("a"))) {
      Path twin = folder.resolve("b").resolve(folder.resolve("a").relativize(file));
      assertEquals(-1, Files.mismatch(file, twin), file.toString());
    }
  }

  @Test
  void open_sealedRelease_readsBackWhatWasSealed() throws IOException {
    Release release = seal(folder.resolve("release"));
    assertEquals(TALLIES, release.tallies());
    assertEquals("2025", release.manifest().period());
    assertEquals(Map.of("V01/E", 1L), release.manifest().defects());
    assertTrue(Release.isRelease(folder.resolve("release")));
  }

  @Test
  void basis_ofARestatement_isReadBackAndThatOfAFirstReleaseIsItsTallies() throws IOException {
    Release first = seal(folder.resolve("first"));
    assertEquals(Basis.of(TALLIES), first.basis());
    Counted counted = new Counted(TALLIES, new Basis(OTHER, TALLIES), first.digest());
    Release later = seal(folder.resolve("later"), counted);
    assertEquals(first.digest(), later.manifest().restates());
    assertEquals(counted.basis(), later.basis());
    assertEquals(TALLIES, later.tallies());
  }

  @Test
  void open_manifestFromBeforeThereWereRestatements_restatesNothing() throws IOException {
    Path place = folder.resolve("release");
    seal(place);
    Path manifest = place.resolve("manifest.json");
    String without = Files.readString(manifest).replaceFirst("\\s*\"restates\" : \"\",", "");
    Files.writeString(manifest, without);
    assertFalse(without.contains("restates"));
    assertEquals("", Release.open(place).manifest().restates());
  }

  @Test
  void parts_sealedRelease_areThoseThatWereSealed() throws IOException {
    ReleasePart part = seal(folder.resolve("release")).parts().get(0);
    assertEquals(PART.input(), part.input());
    assertEquals(List.of(DEFECT), part.defects());
    assertEquals(TALLIES, ReleasePart.sum(List.of(part)));
  }

  @Test
  void verify_anyFileChangedRemovedOrAdded_isNamed() throws IOException {
    Path place = folder.resolve("release");
    seal(place);
    assertTrue(Release.verify(place).isEmpty());
    Files.writeString(place.resolve("restricted/tallies.csv"), "x");
    Files.writeString(place.resolve("restricted/submissions/s-1.tallies"), "x");
    Files.delete(place.resolve("figures.csv"));
    Files.writeString(place.resolve("extra.txt"), "x");
    List<String> wrong = Release.verify(place);
    assertEquals(4, wrong.size(), wrong.toString());
    assertTrue(wrong.contains("figures.csv is missing"));
    assertTrue(wrong.contains("restricted/tallies.csv was altered"));
    assertTrue(wrong.contains("restricted/submissions/s-1.tallies was altered"));
    assertTrue(wrong.contains("extra.txt is not in manifest.json"));
    assertThrows(ReleaseCorrupt.class, () -> Release.open(place));
  }

  @Test
  void seal_existingFolder_leavesItAsItIs() throws IOException {
    Path place = folder.resolve("release");
    String digest = seal(place).digest();
    assertThrows(FileAlreadyExistsException.class, () -> seal(place));
    assertEquals(digest, Release.open(place).digest());
  }

  @Test
  void create_failureHalfWay_leavesNothing() {
    Path place = folder.resolve("half");
    assertThrows(
        IllegalStateException.class,
        () ->
            Folder.create(
                place,
                partial -> {
                  throw new IllegalStateException("power cut");
                }));
    assertFalse(Files.exists(place));
    assertTrue(Folder.files(folder).isEmpty());
  }
}
