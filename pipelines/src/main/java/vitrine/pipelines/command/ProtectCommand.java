package vitrine.pipelines.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vitrine.disclosure.table.Counts;
import vitrine.disclosure.table.Lattice;
import vitrine.disclosure.table.Prior;
import vitrine.disclosure.table.ProtectedTable;
import vitrine.disclosure.table.Rounding;
import vitrine.disclosure.table.Suppressed;
import vitrine.disclosure.table.Suppression;
import vitrine.disclosure.table.TableFile;
import vitrine.disclosure.table.TableRefused;
import vitrine.disclosure.table.TableSpecification;
import vitrine.disclosure.table.ToldUtility;
import vitrine.disclosure.table.Utility;
import vitrine.pipelines.Settings;
import vitrine.release.Folder;

/** Makes a table of counts from elsewhere safe to publish by itself. */
@Command(
    name = "protect",
    description = {
      "Makes a table of counts from elsewhere safe to publish, with all its sums.",
      "Counts become multiples of a base that add up, or small ones are hidden with those that"
          + " would tell them. Publish a table one way only, and nothing else of the same cases."
    })
final class ProtectCommand implements Callable<Integer> {
  private final Settings settings;
  private final Terminal terminal;

  @Parameters(paramLabel = "TABLE", description = "A CSV file with a row for each count")
  private Path file;

  @Option(
      names = "--count",
      required = true,
      paramLabel = "COLUMN",
      description = "The column that holds the counts")
  private String count;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "COLUMN[,COLUMN...]",
      description =
          "A dimension: the column of its codes, then those of its groups, fine to coarse")
  private List<String> dimensions;

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = "What the table is of, its period too; no other table has the same")
  private String name;

  @Option(
      names = "--base",
      paramLabel = "N",
      defaultValue = "5",
      description = "Round to multiples of this; ${DEFAULT-VALUE} unless told")
  private int base;

  @Option(
      names = "--hide",
      paramLabel = "N",
      description = "Hide counts from 1 to this instead, and those that would tell them")
  private Optional<Long> hide = Optional.empty();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "The folder of the table and its specification; it must not exist")
  private Path out;

  ProtectCommand(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try {
      List<List<String>> columns = dimensions.stream().map(it -> List.of(it.split(","))).toList();
      Counts truth = new TableFile(count, columns).read(file);
      return hide.isPresent() ? hide(truth) : round(truth);
    } catch (TableRefused e) {
      terminal.say(file + " was not protected: " + e.getMessage() + ".");
      return Exit.DATA_REFUSED_OR_DIFFERENT;
    } catch (FileAlreadyExistsException e) {
      terminal.say(out + " exists and is left as it is; name a folder that does not exist.");
      return Exit.FAILURE;
    }
  }

  private int round(Counts truth) throws IOException {
    Rounding standard = Rounding.STANDARD;
    Rounding rounding = new Rounding(new Prior.Interval(base), standard.beta(), standard.sweeps());
    TableSpecification specification = new TableSpecification(name, truth.axes(), rounding);
    Counts published = specification.protect(truth, settings.protectionKey(), name);
    write(ProtectedTable.of(published), Optional.of(specification.text()));
    ToldUtility utility = ToldUtility.of(Utility.of(new Lattice(truth), published));
    terminal.result(
        "%s: counts are off by about %s; specification sha256:%s"
            .formatted(out, utility.meanAbsolute(), specification.hash()));
    return Exit.OK;
  }

  private int hide(Counts truth) throws IOException {
    Suppressed suppressed = new Suppression(hide.get(), false).of(truth);
    ProtectedTable table = ProtectedTable.of(truth.axes(), suppressed);
    write(table, Optional.empty());
    terminal.result(
        "%s: %,d of %,d counts are hidden".formatted(out, table.hidden(), table.rows().size()));
    return Exit.OK;
  }

  private void write(ProtectedTable table, Optional<String> specification) throws IOException {
    Folder.create(
        out,
        folder -> {
          try {
            Files.writeString(folder.resolve("table.csv"), table.csv());
            if (specification.isPresent()) {
              Path text = folder.resolve("specification.json");
              Files.writeString(text, specification.get() + "\n");
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
