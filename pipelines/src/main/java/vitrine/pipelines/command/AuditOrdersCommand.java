package vitrine.pipelines.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vitrine.catalogue.Period;
import vitrine.pipelines.Settings;
import vitrine.pipelines.audit.orders.MatchState;
import vitrine.pipelines.audit.orders.OrderDimension;
import vitrine.pipelines.audit.orders.OrderReconciliation;
import vitrine.pipelines.audit.orders.OrdersFolder;
import vitrine.pipelines.audit.orders.OrdersRefused;
import vitrine.pipelines.audit.orders.PublishedOrders;
import vitrine.pipelines.audit.orders.ReconciledOrders;
import vitrine.pipelines.audit.orders.Tolerance;
import vitrine.pipelines.check.FileUnreadable;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.export.CaseExport;
import vitrine.release.Json;

/** Puts orders that authorities sent beside those that services received. */
@Command(
    name = "orders",
    description = {
      "Puts orders that authorities sent beside those that services received, by incident_token.",
      "The submitter_role of an export says which side it is. A folder is written: protected counts"
          + " that may be published once, and under restricted exact counts and the orders that"
          + " disagree, by token."
    })
final class AuditOrdersCommand implements Callable<Integer> {
  private static final int MOST_DIMENSIONS = 2;

  private final Settings settings;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(arity = "2..*", paramLabel = "EXPORT", description = ExportOptions.EXPORT)
  private List<String> exports = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "The folder of the outcome; it must not exist")
  private Path out;

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      converter = PeriodConverter.class,
      description = "Orders issued in 2025, 2025-H1, 2025-Q3 or 2025-03; all unless told")
  private Optional<Period> period = Optional.empty();

  @Option(
      names = "--by",
      split = ",",
      paramLabel = "DIMENSION",
      description =
          "Publish by up to two of service, authority and month, of which the last is left out"
              + " first where counts are thin; service,month unless told")
  private List<OrderDimension> by = List.of(OrderDimension.SERVICE, OrderDimension.MONTH);

  @Option(
      names = "--served-within",
      paramLabel = "MINUTES",
      defaultValue = "60",
      description = "By how much times of service may differ; ${DEFAULT-VALUE} unless told")
  private long minutes;

  @Option(
      names = "--items-within",
      paramLabel = "N",
      defaultValue = "0",
      description = "By how much numbers of items may differ; ${DEFAULT-VALUE} unless told")
  private long items;

  @Option(
      names = "--closed-within",
      paramLabel = "DAYS",
      defaultValue = "7",
      description =
          "How much later than the other a side may learn that an order is closed;"
              + " ${DEFAULT-VALUE} unless told")
  private long days;

  @Option(names = "--json", description = "Print the exact counts by state as JSON")
  private boolean json;

  @Mixin private ExportOptions reading;

  AuditOrdersCommand(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Tolerance tolerance = tolerance();
    if (by.size() > MOST_DIMENSIONS || by.stream().distinct().count() < by.size()) {
      throw new ParameterException(spec.commandLine(), "--by names at most two, each once");
    }
    if (Files.exists(out)) {
      return exists();
    }
    try {
      return reading.process(
          exports, settings, terminal, (engine, opened) -> reconcile(engine, tolerance, opened));
    } catch (OrdersRefused e) {
      return refuse(e);
    } catch (IllegalStateException e) {
      return refuse(FileUnreadable.behind(e).orElseThrow(() -> e));
    } catch (FileAlreadyExistsException e) {
      return exists();
    }
  }

  private int refuse(RuntimeException refusal) {
    terminal.say("Nothing was reconciled: " + refusal.getMessage() + ".");
    return Exit.DATA_REFUSED_OR_DIFFERENT;
  }

  private int exists() {
    terminal.say(out + " exists and is left as it is; name a folder that does not exist.");
    return Exit.FAILURE;
  }

  private Tolerance tolerance() {
    try {
      return new Tolerance(
          Duration.ofMinutes(minutes).toSeconds(), items, Duration.ofDays(days).toSeconds());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private int reconcile(Engine engine, Tolerance tolerance, List<CaseExport> opened)
      throws IOException {
    ReconciledOrders orders = new OrderReconciliation(engine, tolerance, period).reconcile(opened);
    PublishedOrders published = orders.publish(settings.protectionKey(), by);
    new OrdersFolder(orders, published).write(out);
    report(orders, published);
    return Exit.OK;
  }

  private void report(ReconciledOrders orders, PublishedOrders published) {
    Map<String, Long> exact = new LinkedHashMap<>();
    for (MatchState state : MatchState.values()) {
      exact.put(state.name(), orders.count(state));
    }
    if (json) {
      terminal.result(Json.write(exact).strip());
    } else {
      exact.forEach((state, count) -> terminal.result("%s  %,d".formatted(state, count)));
    }
    terminal.say("Exact counts, for auditors only. What may be published is in " + out + ".");
    if (!published.by().equals(by)) {
      terminal.say(
          published.table().isEmpty()
              ? "The orders are too few for a table that may be published."
              : "Counts are too thin by all of --by; published by " + published.by() + ".");
    }
  }
}
