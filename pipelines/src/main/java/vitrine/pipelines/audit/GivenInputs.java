package vitrine.pipelines.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.ExportFile;
import vitrine.pipelines.export.Storage;
import vitrine.release.Manifest;
import vitrine.release.Sha256;

/**
 * Exports beside the inputs of a release, by the SHA-256 of every byte of their descriptions and
 * files.
 *
 * @param missing what the release was made from and is not given
 * @param different what is given with other bytes
 * @param added what is given and the release was not made from
 */
public record GivenInputs(List<String> missing, List<String> different, List<String> added) {
  private static final String DESCRIPTION = "datapackage.json";

  static GivenInputs of(Engine engine, Manifest manifest, List<CaseExport> exports) {
    Map<String, String> sealed = new TreeMap<>();
    manifest.inputs().forEach(it -> put(sealed, it));
    Map<String, String> given = new TreeMap<>();
    exports.forEach(it -> put(given, it, digests(engine, it)));
    return compared(sealed, given);
  }

  private static void put(Map<String, String> sealed, Manifest.Input input) {
    sealed.put(place(input.submission(), DESCRIPTION), input.digest());
    input.files().forEach(it -> sealed.put(place(input.submission(), it.path()), it.sha256()));
  }

  private static void put(Map<String, String> given, CaseExport export, List<String> digests) {
    given.put(place(export.submissionId(), DESCRIPTION), export.digest());
    List<ExportFile> files = export.files();
    IntStream.range(0, files.size())
        .forEach(it -> given.put(place(export, files.get(it)), digests.get(it)));
  }

  private static String place(CaseExport export, ExportFile file) {
    return place(export.submissionId(), file.path());
  }

  private static String place(String submission, String path) {
    return path + " of " + submission;
  }

  private static List<String> digests(Engine engine, CaseExport export) {
    return engine.map("Digesting " + export.name(), export.files(), GivenInputs::digest);
  }

  private static String digest(ExportFile file) {
    try {
      return Sha256.of(Storage.open(file.location()));
    } catch (IOException e) {
      throw new IllegalStateException(file.path() + " cannot be read from its place", e);
    }
  }

  private static GivenInputs compared(Map<String, String> sealed, Map<String, String> given) {
    List<String> missing = new ArrayList<>();
    List<String> different = new ArrayList<>();
    List<String> added = new ArrayList<>();
    Set<String> places = new TreeSet<>(sealed.keySet());
    places.addAll(given.keySet());
    for (String place : places) {
      if (!given.containsKey(place)) {
        missing.add(place);
      } else if (!sealed.containsKey(place)) {
        added.add(place);
      } else if (!sealed.get(place).equals(given.get(place))) {
        different.add(place);
      }
    }
    return new GivenInputs(missing, different, added);
  }

  /** Whether the exports are the inputs, to the byte. */
  public boolean areTheInputs() {
    return missing.isEmpty() && different.isEmpty() && added.isEmpty();
  }

  /** What is not as it was, a line for each file. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    missing.forEach(it -> lines.add("missing: " + it));
    different.forEach(it -> lines.add("different: " + it));
    added.forEach(it -> lines.add("new: " + it));
    return lines;
  }
}
