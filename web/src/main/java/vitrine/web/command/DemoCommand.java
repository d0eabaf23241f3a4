package vitrine.web.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vitrine.catalogue.Period;
import vitrine.chart.SvgRenderer;
import vitrine.sql.Database;
import vitrine.sql.account.Accounts;
import vitrine.sql.account.PersonRole;
import vitrine.sql.published.PublishedEditions;
import vitrine.sql.reported.LoadedReports;
import vitrine.web.Settings;
import vitrine.web.Site;
import vitrine.web.audit.Workbench;

/** Goes the whole line with sample data: export, releases, record, editions, site. */
@Command(
    name = "demo",
    description = "Makes sample data, computes and publishes two years, and serves the site.")
final class DemoCommand implements Callable<Integer> {
  private static final List<String> PERIODS = List.of("2024", "2025");
  private static final String CASES = "300000";
  private static final String SEED = "7";

  private final Settings settings;
  private final Clock clock;
  private final Messages messages;

  @Option(names = "--exit", description = "Check the site's own pages and stop")
  private boolean exit;

  DemoCommand(Settings settings, Clock clock, Messages messages) {
    this.settings = settings;
    this.clock = clock;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path export = settings.home().resolve("exports/demo");
    if (!Files.exists(export)) {
      pipelines("sample", "--cases", CASES, "--seed", SEED, "--out", export.toString());
    }
    for (String period : PERIODS) {
      if (!Files.exists(release(period))) {
        pipelines(
            "run", export.toString(), "--period", period, "--out", release(period).toString());
      }
    }
    try (Database database = Database.open(settings.database())) {
      publish(database);
      addPeople(new Accounts(database, clock));
      if (exit) {
        return checkSite(database);
      }
      ServeCommand.serve(settings, database, clock, messages);
      return Exit.OK;
    }
  }

  private void addPeople(Accounts accounts) {
    if (accounts.list().isEmpty()) {
      AccountsCommand.add(accounts, "auditor", PersonRole.AUDITOR, messages);
      AccountsCommand.add(accounts, "regulator", PersonRole.REGULATOR, messages);
    }
  }

  private Path release(String period) {
    return settings.home().resolve("releases/demo-" + period);
  }

  private void publish(Database database) throws IOException {
    Desk desk = new Desk(database, settings, clock);
    SvgRenderer renderer = new SvgRenderer();
    List<String> published =
        new PublishedEditions(database).list().stream().map(it -> it.period()).toList();
    for (String period : PERIODS) {
      if (!published.contains(period)) {
        LoadCommand.load(desk, release(period), messages);
        PublishCommand.publish(
            desk.publication(renderer), Period.parse(period), Optional.empty(), messages);
      }
    }
  }

  private int checkSite(Database database) {
    try (Site site =
        Site.start(
            settings,
            new PublishedEditions(database),
            new LoadedReports(database),
            Workbench.of(database, clock))) {
      List<String> broken = new SiteCheck("http://127.0.0.1:" + site.port()).run();
      broken.forEach(messages::say);
      messages.result(
          broken.isEmpty() ? "Every page of the site answers." : broken.size() + " pages fail.");
      return broken.isEmpty() ? Exit.OK : Exit.FAILURE;
    }
  }

  private void pipelines(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(settings.launcher().toAbsolutePath().toString());
    command.addAll(List.of(arguments));
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != Exit.OK) {
      throw new IllegalStateException("vitrine " + arguments[0] + " ended with " + code);
    }
  }
}
