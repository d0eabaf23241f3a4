package vitrine.web.stage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Chromium of this machine, without a window. */
public final class Chromium implements AutoCloseable {
  static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(QUIET)
                    .setHeadless(true));
  }

  static Chromium start() {
    return new Chromium(find().orElseThrow());
  }

  /** Where the program is. */
  static Optional<Path> find() {
    List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A reader with a device of some kind. */
  public Visit visit(Browser.NewContextOptions device) {
    return new Visit(browser.newContext(device));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
