package vitrine.pipelines.check;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A file of an export that is refused as a whole where every row is needed. */
public final class FileUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FileUnreadable(String message) {
    super(message);
  }

  /** The refusal behind the failure of a task, wherever it ran. */
  public static Optional<FileUnreadable> behind(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(FileUnreadable.class::isInstance)
        .map(FileUnreadable.class::cast)
        .findFirst();
  }
}
