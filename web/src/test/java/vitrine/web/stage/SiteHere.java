package vitrine.web.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import vitrine.sql.Database;
import vitrine.sql.published.PublishedEditions;
import vitrine.sql.reported.LoadedReports;
import vitrine.web.Site;
import vitrine.web.audit.Workbench;

/** The site in this process; while it is open, commands share its database. */
public final class SiteHere implements AutoCloseable {
  private final Database database;
  private final Site site;

  private SiteHere(Installation installation) throws IOException {
    database = Database.open(installation.settings().database());
    site =
        Site.start(
            installation.settings(),
            new PublishedEditions(database),
            new LoadedReports(database),
            Workbench.of(database, Clock.systemUTC()));
  }

  public static SiteHere open(Installation installation) {
    try {
      return new SiteHere(installation);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Reader reader() {
    return Reader.ofPort(site.port());
  }

  @Override
  public void close() {
    site.close();
    database.close();
  }
}
