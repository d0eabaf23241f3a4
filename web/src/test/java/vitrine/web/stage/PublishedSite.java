package vitrine.web.stage;

import java.util.List;

/** Two published years of sample cases and the site that shows them. */
public final class PublishedSite implements AutoCloseable {
  private static final List<String> PERIODS = List.of("2024", "2025");

  private final TemporaryHome home = TemporaryHome.create();
  private final Installation installation = new Installation(home.folder());
  private final SiteHere site = SiteHere.open(installation);

  /** Goes the line from a sample to the site. */
  static PublishedSite publish() {
    PublishedSite published = new PublishedSite();
    Installation vitrine = published.installation;
    String export = vitrine.path("export").toString();
    vitrine.vitrine("sample", "--cases", "20000", "--seed", "7", "--out", export).well();
    for (String period : PERIODS) {
      String release = vitrine.path("release-" + period).toString();
      vitrine.vitrine("run", export, "--period", period, "--out", release).well();
      vitrine.here("load", release).well();
      vitrine.here("publish", "--period", period).well();
    }
    return published;
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
    home.close();
  }
}
