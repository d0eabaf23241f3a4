package vitrine.web.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vitrine.disclosure.table.Counts;
import vitrine.disclosure.table.TableAttack;
import vitrine.disclosure.table.TableFile;
import vitrine.disclosure.table.TableRefused;

/** Attacks a published table of counts. */
@Command(
    name = "attack-table",
    description = {
      "Tries what sums, differences and linear programs tell of the counts that a published table"
          + " hides or rounds.",
      "Exit code 3 if a count is told exactly or keeps too few candidates."
    })
final class AttackTableCommand implements Callable<Integer> {
  private final Messages messages;

  @Parameters(paramLabel = "TABLE", description = "The CSV file that the table was made from")
  private Path file;

  @Option(
      names = "--count",
      required = true,
      paramLabel = "COLUMN",
      description = "The column of TABLE that holds the counts; they are not used")
  private String count;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "COLUMN[,COLUMN...]",
      description =
          "A dimension: the column of its codes, then those of its groups, fine to coarse")
  private List<String> dimensions;

  @Option(
      names = "--published",
      required = true,
      paramLabel = "FILE",
      description = "The published CSV, with a column for each dimension and the column value")
  private Path published;

  @Option(
      names = "--within",
      paramLabel = "N",
      defaultValue = "0",
      description = "By how much a published count is off at most; ${DEFAULT-VALUE} unless told")
  private long within;

  @Option(
      names = "--candidates",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many counts each should keep possible; ${DEFAULT-VALUE} unless told")
  private int candidates;

  AttackTableCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    try {
      List<List<String>> columns = dimensions.stream().map(it -> List.of(it.split(","))).toList();
      Counts structure = new TableFile(count, columns).read(file);
      return report(TableAttack.on(structure, published, within, candidates));
    } catch (TableRefused e) {
      messages.say("Not attacked: " + e.getMessage() + ".");
      return Exit.DATA_REFUSED_OR_DIFFERENT;
    }
  }

  private int report(TableAttack attack) {
    messages.result(
        "Of %,d counts that are not told, %,d are told exactly and %,d keep fewer than %d candidates."
            .formatted(attack.attacked(), attack.told(), attack.close(), candidates));
    return attack.close() == 0 && attack.told() == 0 ? Exit.OK : Exit.DATA_REFUSED_OR_DIFFERENT;
  }
}
