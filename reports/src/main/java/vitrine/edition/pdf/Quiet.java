package vitrine.edition.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** A log that writes nothing, because what the renderer tells is read from its diagnostics. */
final class Quiet implements XRLogger {
  private Quiet() {}

  static void install() {
    XRLog.setLoggerImpl(new Quiet());
  }

  @Override
  public void log(String where, Level level, String message) {
    // written nowhere
  }

  @Override
  public void log(String where, Level level, String message, Throwable error) {
    // written nowhere
  }

  @Override
  public void setLevel(String logger, Level level) {
    // every level is as quiet
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return false;
  }
}
