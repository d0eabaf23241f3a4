package vitrine.pipelines.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vitrine.casefile.Defect;
import vitrine.casefile.Resource;
import vitrine.pipelines.Settings;
import vitrine.pipelines.convert.Conversion;
import vitrine.pipelines.convert.Converter;
import vitrine.pipelines.convert.Mapping;
import vitrine.pipelines.convert.MappingInvalid;
import vitrine.pipelines.convert.SourceUnreadable;
import vitrine.pipelines.export.Format;
import vitrine.release.Json;

/** Turns foreign tables into a case export. */
@Command(
    name = "convert",
    description = "Turns foreign tables into a case export, by the rules of a mapping file.")
final class ConvertCommand implements Callable<Integer> {
  private static final int FIRST = 10;

  private final Settings settings;
  private final Terminal terminal;

  @Parameters(paramLabel = "INPUT", description = "A foreign file, or a folder with them")
  private Path input;

  @Option(
      names = "--mapping",
      required = true,
      paramLabel = "FILE",
      description = "How foreign columns become fields; see data-samples/mappings")
  private Path mapping;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "EXPORT",
      description = "The folder of the case export; it must not exist")
  private Path out;

  @Option(names = "--format", paramLabel = "FORMAT", description = "csv, jsonl or parquet")
  private Format format = Format.CSV;

  @Option(names = "--json", description = "Print the outcome as JSON")
  private boolean json;

  ConvertCommand(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<byte[]> secret =
        settings.submitterSecret().map(it -> it.getBytes(StandardCharsets.UTF_8));
    try {
      report(Converter.of(Mapping.read(mapping)).convert(input, out, format, secret));
      return Exit.OK;
    } catch (MappingInvalid | SourceUnreadable e) {
      terminal.say(e.getMessage());
      return Exit.DATA_REFUSED_OR_DIFFERENT;
    } catch (FileAlreadyExistsException e) {
      terminal.say(out + " exists and is left as it is; name a folder that does not exist.");
      return Exit.FAILURE;
    }
  }

  private void report(Conversion conversion) {
    if (json) {
      Map<String, Object> outcome = new LinkedHashMap<>();
      outcome.put("export", out.toString());
      outcome.put("rows", conversion.rows());
      outcome.put("converted", conversion.converted());
      outcome.put("excluded", conversion.excluded());
      outcome.put("refused", conversion.refused());
      outcome.put("written", conversion.written());
      terminal.result(Json.write(outcome).strip());
      return;
    }
    terminal.result(
        "%s: %,d rows in, %,d converted, %,d excluded by the mapping, %,d refused, %,d looked up."
            .formatted(
                out,
                conversion.rows(),
                conversion.converted(),
                conversion.excluded(),
                conversion.refused(),
                conversion.rows()
                    - conversion.converted()
                    - conversion.excluded()
                    - conversion.refused()));
    for (Map.Entry<Resource, Long> each : conversion.written().entrySet()) {
      terminal.result("  %s: %,d".formatted(each.getKey().fileName(), each.getValue()));
    }
    conversion.defects().stream().limit(FIRST).forEach(it -> terminal.say("  " + line(it)));
    if (conversion.defects().size() > FIRST) {
      terminal.say("  and more; all are in " + out.resolve("conversion-defects.csv"));
    }
    terminal.say("Next: vitrine check " + out);
  }

  private static String line(Defect defect) {
    String column = defect.column().isEmpty() ? "" : ", column " + defect.column();
    return "%s %s %s, row %,d%s: %s"
        .formatted(
            defect.severity().letter(),
            defect.rule(),
            defect.file(),
            defect.row(),
            column,
            defect.message());
  }
}
