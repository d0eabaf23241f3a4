package vitrine.web.command;

import java.io.IOException;
import java.time.Clock;
import vitrine.chart.SvgRenderer;
import vitrine.sql.Database;
import vitrine.sql.ledger.LastSigned;
import vitrine.sql.ledger.Ledger;
import vitrine.sql.load.ReleaseLoader;
import vitrine.web.Settings;
import vitrine.web.desk.KeyRing;
import vitrine.web.desk.Notary;
import vitrine.web.desk.Publication;

/** The steps into the record, with the keys of a home. */
record Desk(Database database, Settings settings, Clock clock) {
  private KeyRing keys() {
    return new KeyRing(settings.keys());
  }

  Ledger ledger() {
    return new Ledger(database, new LastSigned(settings.lastSigned()));
  }

  Notary notary() {
    return new Notary(ledger(), keys(), clock);
  }

  ReleaseLoader loader() throws IOException {
    return new ReleaseLoader(database, keys().salt());
  }

  Publication publication(SvgRenderer renderer) {
    return new Publication(
        database, notary(), settings.editions(), settings.publisher(), renderer, clock);
  }
}
