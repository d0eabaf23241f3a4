package vitrine.pipelines.check;

/** A file of an export that is refused as a whole where every row is needed. */
public final class FileUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FileUnreadable(String message) {
    super(message);
  }
}
