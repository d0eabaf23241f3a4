package vitrine.web.audit;

import java.time.Clock;
import vitrine.sql.Database;
import vitrine.sql.account.AccessLog;
import vitrine.sql.account.Sessions;
import vitrine.sql.query.Cube;

/** What the pages of people who sign in are made from. */
public record Workbench(Sessions sessions, AccessLog accesses, Cube cube, Clock clock) {
  public static Workbench of(Database database, Clock clock) {
    return new Workbench(
        new Sessions(database, clock), new AccessLog(database, clock), new Cube(database), clock);
  }
}
