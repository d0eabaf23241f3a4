package vitrine.web.command;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vitrine.sql.Database;
import vitrine.sql.published.PublishedEditions;
import vitrine.sql.reported.LoadedReports;
import vitrine.web.Settings;
import vitrine.web.Site;
import vitrine.web.audit.Workbench;

/** Serves the site until it is stopped. */
@Command(name = "serve", description = "Serves the site until it is stopped.")
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  private final Settings settings;
  private final Clock clock;
  private final Messages messages;

  @Option(names = "--port", paramLabel = "PORT", description = "In place of VITRINE_PORT")
  private int port = -1;

  @Spec private CommandSpec spec;

  ServeCommand(Settings settings, Clock clock, Messages messages) {
    this.settings = settings;
    this.clock = clock;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port > HIGHEST_PORT) {
      throw new ParameterException(spec.commandLine(), "--port must be a port from 0 to 65535");
    }
    Settings chosen = port < 0 ? settings : settings.withPort(port);
    try (Database database = Database.open(settings.database())) {
      serve(chosen, database, clock, messages);
      return Exit.OK;
    }
  }

  static void serve(Settings settings, Database database, Clock clock, Messages messages)
      throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stopped.countDown();
                  await(closed);
                }));
    try (Site site =
        Site.start(
            settings,
            new PublishedEditions(database),
            new LoadedReports(database),
            Workbench.of(database, clock))) {
      messages.say("The site is on http://localhost:" + site.port() + " - stop it with Ctrl-C");
      stopped.await();
    } finally {
      closed.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
