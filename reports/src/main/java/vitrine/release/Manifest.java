package vitrine.release;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vitrine.casefile.Resource;
import vitrine.disclosure.Exposure;

/**
 * What a release was made from, with what, and what it holds.
 *
 * @param format the version of this form
 * @param period the code of the period
 * @param software name and version of what computed it
 * @param catalogue SHA-256 of {@code catalogue.json}
 * @param protection how figures were protected
 * @param restates the digest of the release of the period that it restates; empty if there is none
 * @param inputs the submissions that were read
 * @param defects how often each rule was broken, by rule and severity
 * @param files the files beside the manifest
 */
public record Manifest(
    int format,
    String period,
    String software,
    String catalogue,
    Protected protection,
    String restates,
    List<Input> inputs,
    Map<String, Long> defects,
    List<FileDigest> files) {
  public static final int FORMAT = 2;

  /** Manifests from before there were restatements say nothing of them. */
  public Manifest {
    restates = Objects.requireNonNullElse(restates, "");
  }

  /**
   * How figures were protected.
   *
   * @param tables the number of tables with noise that a mean unit takes part in
   * @param key the name of the secret key, which commits to it
   */
  public record Protected(
      int base,
      double spread,
      int leastForCell,
      int leastForShare,
      int leastForMedian,
      int leastForTail,
      int tables,
      String key) {
    /** What all figures together tell of a mean unit. */
    public Exposure exposure() {
      return Exposure.of(tables, spread);
    }
  }

  /**
   * A submission.
   *
   * @param submission its name; that of its place if its package could not be read
   * @param supersedes the submission that it is instead of; empty if there is none
   * @param digest SHA-256 of its {@code datapackage.json}; empty if that could not be read
   * @param asOf when its export was made
   */
  public record Input(
      String submission,
      String submitter,
      String supersedes,
      String digest,
      String asOf,
      List<InputFile> files) {
    /** Whether its package could be read, so that it has a name of its own. */
    public boolean wasRead() {
      return !digest.isEmpty();
    }

    public long validCases() {
      return files.stream()
          .filter(it -> it.resource().equals(Resource.CASES.fileName()))
          .mapToLong(InputFile::valid)
          .sum();
    }
  }

  /**
   * A file of a submission: rows in = valid + quarantined.
   *
   * @param refused whether the file as a whole was refused; its rows are then not known
   */
  public record InputFile(
      String path,
      String resource,
      String sha256,
      long rows,
      long valid,
      long quarantined,
      boolean refused) {}

  /** A file of the release and its digest. */
  public record FileDigest(String path, long bytes, String sha256) {}
}
