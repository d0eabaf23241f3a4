package vitrine.pipelines.command;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** A failure in words for a user, without a stack. */
final class Failure {
  private Failure() {}

  static String words(Exception failure) {
    if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
      return "there is no file " + failure.getMessage();
    }
    if (failure instanceof IOException) {
      return "a file cannot be read or written: " + failure.getMessage();
    }
    String message = failure.getMessage();
    Throwable cause = failure.getCause();
    String because = cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")";
    return (message == null ? failure.getClass().getSimpleName() : message) + because;
  }
}
