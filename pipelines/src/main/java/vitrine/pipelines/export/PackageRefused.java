package vitrine.pipelines.export;

/** A package cannot be read as a case export; the message tells a submitter why. */
final class PackageRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  PackageRefused(String message) {
    super(message);
  }
}
