package vitrine.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.casefile.Defect;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Period;
import vitrine.disclosure.Basis;
import vitrine.disclosure.Exposure;
import vitrine.disclosure.Figures;
import vitrine.disclosure.Parameters;
import vitrine.disclosure.Protection;

/** The step from figures to a sealed release. */
public final class ReleaseWriter {
  private final String software;
  private final Catalogue catalogue;
  private final Period period;
  private final Protection protection;

  public ReleaseWriter(String software, Catalogue catalogue, Period period, Protection protection) {
    this.software = software;
    this.catalogue = catalogue;
    this.period = period;
    this.protection = protection;
  }

  /**
   * Writes a release; the folder appears complete or not at all.
   *
   * @param parts what the submissions add to it, in any order
   * @param counted their sum, and what the figures follow from
   * @throws java.nio.file.FileAlreadyExistsException if the folder exists
   */
  public Release seal(Path folder, List<ReleasePart> parts, Counted counted, Figures figures)
      throws IOException {
    List<ReleasePart> ordered = parts.stream().sorted().toList();
    Folder.create(folder, partial -> fill(partial, ordered, counted, figures));
    return Release.open(folder);
  }

  private void fill(Path folder, List<ReleasePart> parts, Counted counted, Figures figures) {
    List<Defect> defects = parts.stream().flatMap(it -> it.defects().stream()).sorted().toList();
    try {
      String sentences = CatalogueJson.text(catalogue);
      Files.writeString(folder.resolve(Release.CATALOGUE), sentences);
      ReleaseCsv.writeFigures(folder.resolve(Release.FIGURES), figures);
      restrict(Files.createDirectory(folder.resolve("restricted")));
      writeCounted(folder, counted);
      DefectFile.write(folder.resolve(Release.DEFECTS), defects);
      writeParts(folder, parts);
      Manifest manifest = manifest(folder, sentences, parts, defects, counted);
      Files.writeString(folder.resolve(Release.MANIFEST), Json.write(manifest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeCounted(Path folder, Counted counted) {
    ReleaseCsv.writeTallies(folder.resolve(Release.TALLIES), counted.tallies());
    if (counted.isRestatement()) {
      Basis basis = counted.basis();
      ReleaseCsv.writeTallies(folder.resolve(Release.BASIS_OF_UNITS), basis.units());
      ReleaseCsv.writeTallies(folder.resolve(Release.BASIS_OF_PARTS), basis.parts());
    }
  }

  private static void writeParts(Path folder, List<ReleasePart> parts) throws IOException {
    Files.createDirectory(folder.resolve(Release.SUBMISSIONS));
    for (ReleasePart part : parts) {
      if (part.input().wasRead()) {
        part.tallies().write(Release.talliesOf(folder, part.submission()));
      }
    }
  }

  private Manifest manifest(
      Path folder,
      String sentences,
      List<ReleasePart> parts,
      List<Defect> defects,
      Counted counted) {
    Parameters parameters = protection.parameters();
    return new Manifest(
        Manifest.FORMAT,
        period.code(),
        software,
        Sha256.of(sentences),
        new Manifest.Protected(
            parameters.base(),
            parameters.spread(),
            parameters.leastForCell(),
            parameters.leastForShare(),
            parameters.leastForMedian(),
            parameters.leastForTail(),
            (int) Math.ceil(Exposure.meanTables(catalogue, counted.tallies())),
            protection.keyId()),
        counted.restates(),
        parts.stream().map(ReleasePart::input).toList(),
        counts(defects),
        Folder.files(folder).stream().map(file -> digest(folder, file)).toList());
  }

  private static Map<String, Long> counts(List<Defect> defects) {
    Map<String, Long> counts = new TreeMap<>();
    for (Defect defect : defects) {
      String rule = defect.rule().name() + "/" + defect.severity().letter();
      counts.merge(rule, defect.count(), Long::sum);
    }
    return counts;
  }

  private static Manifest.FileDigest digest(Path folder, Path file) {
    try {
      String path = Folder.pathOf(folder, file);
      return new Manifest.FileDigest(path, Files.size(file), Sha256.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void restrict(Path folder) throws IOException {
    if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
