package vitrine.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrine.casefile.Defect;
import vitrine.disclosure.Basis;
import vitrine.disclosure.Figures;
import vitrine.tally.Tallies;

/**
 * One sealed computation, as a folder.
 *
 * <pre>
 * manifest.json            inputs, parameters, digests
 * catalogue.json           the metrics as they were
 * figures.csv              protected figures; all that may be published
 * restricted/tallies.csv   exact tallies, for auditors
 * restricted/defects.csv   what the check found
 * restricted/submissions   exact tallies of each submission, which add to those above
 * restricted/basis-*.csv   exact tallies that noise is added to, if it restates another release
 * </pre>
 */
public final class Release {
  static final String MANIFEST = "manifest.json";
  static final String CATALOGUE = "catalogue.json";
  static final String FIGURES = "figures.csv";
  static final String TALLIES = "restricted/tallies.csv";
  static final String DEFECTS = "restricted/defects.csv";
  static final String BASIS_OF_UNITS = "restricted/basis-units.csv";
  static final String BASIS_OF_PARTS = "restricted/basis-parts.csv";
  static final String SUBMISSIONS = "restricted/submissions";

  private final Path folder;
  private final Manifest manifest;

  private Release(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * Opens a release and checks every digest of its manifest.
   *
   * @throws ReleaseCorrupt if a file is missing, altered or not in the manifest
   */
  public static Release open(Path folder) {
    Release release = new Release(folder, manifest(folder));
    List<String> wrong = release.mismatches();
    if (!wrong.isEmpty()) {
      throw new ReleaseCorrupt(folder + " is not as it was sealed: " + String.join("; ", wrong));
    }
    return release;
  }

  /** What differs between a folder and its manifest, one sentence for each file; empty if sound. */
  public static List<String> verify(Path folder) {
    return new Release(folder, manifest(folder)).mismatches();
  }

  /** Whether a folder looks like a release. */
  public static boolean isRelease(Path folder) {
    return Files.isRegularFile(folder.resolve(MANIFEST))
        && Files.isRegularFile(folder.resolve(FIGURES));
  }

  public Manifest manifest() {
    return manifest;
  }

  /** SHA-256 of the manifest, which names everything else. */
  public String digest() {
    return Sha256.of(folder.resolve(MANIFEST));
  }

  public Figures figures() {
    return ReleaseCsv.readFigures(folder.resolve(FIGURES));
  }

  /** How many figures there are. */
  public long figureCount() {
    try (Stream<String> lines = Files.lines(folder.resolve(FIGURES))) {
      return lines.count() - 1;
    } catch (IOException e) {
      throw new ReleaseCorrupt(folder + " cannot be read", e);
    }
  }

  public Tallies tallies() {
    return ReleaseCsv.readTallies(folder.resolve(TALLIES));
  }

  /** The exact counts that noise is added to. */
  public Basis basis() {
    return manifest.restates().isEmpty()
        ? Basis.of(tallies())
        : new Basis(
            ReleaseCsv.readTallies(folder.resolve(BASIS_OF_UNITS)),
            ReleaseCsv.readTallies(folder.resolve(BASIS_OF_PARTS)));
  }

  /** What each submission whose package could be read adds to this release. */
  public List<ReleasePart> parts() {
    Map<String, List<Defect>> defects =
        DefectFile.read(folder.resolve(DEFECTS)).stream()
            .collect(Collectors.groupingBy(Defect::submission));
    return manifest.inputs().stream()
        .filter(Manifest.Input::wasRead)
        .map(input -> part(input, defects.getOrDefault(input.submission(), List.of())))
        .toList();
  }

  private ReleasePart part(Manifest.Input input, List<Defect> defects) {
    Path file = talliesOf(folder, input.submission());
    try {
      return new ReleasePart(input, defects, PackedTallies.read(file));
    } catch (IOException e) {
      throw new ReleaseCorrupt(file + " cannot be read", e);
    }
  }

  static Path talliesOf(Path folder, String submission) {
    return folder.resolve(SUBMISSIONS).resolve(submission + ".tallies");
  }

  /** The catalogue's sentences, as JSON. */
  public String catalogue() {
    try {
      return Files.readString(folder.resolve(CATALOGUE));
    } catch (IOException e) {
      throw new ReleaseCorrupt(folder + " cannot be read", e);
    }
  }

  private static Manifest manifest(Path folder) {
    Path file = folder.resolve(MANIFEST);
    try {
      return Json.read(Files.readString(file), Manifest.class);
    } catch (JsonProcessingException e) {
      throw new ReleaseCorrupt(file + " is no manifest", e);
    } catch (IOException e) {
      throw new ReleaseCorrupt(file + " cannot be read; is " + folder + " a release?", e);
    }
  }

  private List<String> mismatches() {
    Map<String, String> digests = new TreeMap<>();
    manifest.files().forEach(file -> digests.put(file.path(), file.sha256()));
    return new Seal(MANIFEST, digests).mismatches(folder);
  }
}
