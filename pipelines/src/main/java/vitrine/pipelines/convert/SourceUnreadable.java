package vitrine.pipelines.convert;

/** A foreign file cannot be read to its end; the message holds nothing from the file. */
public final class SourceUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  SourceUnreadable(String message) {
    super(message);
  }
}
