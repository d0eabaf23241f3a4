package vitrine.web.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Two published years of sample cases and the site that shows them. */
public final class PublishedSite implements AutoCloseable {
  public static final List<String> PERIODS = List.of("2024", "2025");

  private final Path home;
  private final Installation installation;
  private final SiteHere site;

  private PublishedSite(Path home) {
    this.home = home;
    installation = new Installation(home);
    site = SiteHere.open(installation);
    String export = installation.path("export").toString();
    installation.vitrine("sample", "--cases", "20000", "--seed", "7", "--out", export).well();
    PERIODS.forEach(period -> publish(export, period));
  }

  /** Goes the line from a sample to the site. */
  static PublishedSite publish() {
    try {
      return new PublishedSite(Files.createTempDirectory("vitrine"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void publish(String export, String period) {
    String release = installation.path("release-" + period).toString();
    installation.vitrine("run", export, "--period", period, "--out", release).well();
    installation.here("load", release).well();
    installation.here("publish", "--period", period).well();
  }

  public Reader reader() {
    return site.reader();
  }

  /** The home that the site is served from. */
  public Installation installation() {
    return installation;
  }

  @Override
  public void close() {
    site.close();
    try (Stream<Path> files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
