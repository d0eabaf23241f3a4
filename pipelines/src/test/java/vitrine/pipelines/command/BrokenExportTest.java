package vitrine.pipelines.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrine.casefile.Resource;
import vitrine.pipelines.Settings;
import vitrine.pipelines.export.Format;
import vitrine.release.Folder;

class BrokenExportTest {
  private static final String CANARY = "zq7canary";

  @TempDir private Path folder;

  /** Breaks an export, and names what the user passes to the command. */
  private interface Break {
    Path apply(Path folder) throws IOException;
  }

  /** One way to break an export, and what the verdict must say. */
  private record Broken(String name, Break how, String... says) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Breaks a CSV export in place. */
  private interface InCsv {
    void apply(BrokenExport export) throws IOException;
  }

  private static Broken csv(String name, InCsv how, String... says) {
    Break apply =
        folder -> {
          how.apply(new BrokenExport(folder.resolve("export"), Format.CSV));
          return folder.resolve("export");
        };
    return new Broken(name, apply, says);
  }

  private static Broken cell(
      String name, Resource resource, String column, String text, String... says) {
    return csv(name, it -> it.cell(resource, 4, column, text), says);
  }

  static Stream<Broken> broken() {
    Resource cases = Resource.CASES;
    return Stream.of(
        csv(
            "Latin-1",
            it -> {
              byte[] bytes = Files.readAllBytes(it.cases());
              bytes[bytes.length - 40] = (byte) 0xE9;
              it.bytes(bytes);
            },
            "V01",
            "cases-00001.csv",
            "row ",
            "UTF-8"),
        csv(
            "UTF-16",
            it -> it.bytes(Files.readString(it.cases()).getBytes(StandardCharsets.UTF_16)),
            "V01",
            "UTF-8"),
        csv(
            "ragged row",
            it -> it.replace(cases, "2025-03-03T10:01:00Z", "2025-03-03T10:01:00Z,"),
            "V01",
            "row 3",
            "cells where the header has"),
        csv(
            "open quote",
            it -> it.replace(cases, "alder-board", "\"alder-board"),
            "V01",
            "row 2",
            "not closed"),
        csv(
            "unknown column",
            it -> it.replace(cases, "received_at", "recieved_at"),
            "V01",
            "row 1",
            "did you mean received_at?"),
        csv(
            "missing column",
            it -> it.replace(cases, "service_id", "trusted_entity_ID_" + CANARY),
            "V01",
            "is not in the contract"),
        csv("no header", it -> it.bytes(new byte[0]), "V01", "no header"),
        cell("unknown code", cases, "channel", "X_HOTLIN", "V02", "row 4", "channel", "X_HOTLINE?"),
        cell(
            "keyword of another category",
            cases,
            "keyword",
            "KEYWORD_PHISHING",
            "V02",
            "row 4",
            "belongs under STATEMENT_CATEGORY_SCAMS_AND_FRAUD"),
        cell(
            "duplicate key",
            cases,
            "case_ref",
            "%032x".formatted(1),
            "V03",
            "row 4",
            "case_ref",
            "earlier row"),
        cell(
            "appeal of no case",
            Resource.APPEALS,
            "case_ref",
            "%032x".formatted(999),
            "V03",
            "appeals-00001.csv, row 4",
            "no valid case"),
        cell("e-mail", cases, "service_id", CANARY + "@example.org", "V04", "row 4", "service_id"),
        cell(
            "address",
            cases,
            "law_ref",
            "https://example.org/" + CANARY,
            "V04",
            "row 4",
            "law_ref"),
        cell(
            "fingerprint", cases, "service_id", "d41d8cd98f00b204e9800998ecf8427e", "V04", "row 4"),
        cell("empty required cell", cases, "received_at", "", "V06", "row 4", "received_at"),
        cell(
            "required for orders",
            cases,
            "channel",
            "X_ORDER_TCO",
            "V06",
            "row 4",
            "order_issued_at",
            "required for orders"),
        cell(
            "wrong time",
            cases,
            "received_at",
            "03.03.2025 " + CANARY,
            "V07",
            "row 4",
            "received_at",
            "2025-03-30T10:15:00Z"),
        csv(
            "digest",
            it ->
                Files.writeString(
                    it.cases(), Files.readString(it.cases()).replace("T10:01", "T10:02")),
            "V08",
            "cases-00001.csv",
            "not the one"),
        csv("file missing", it -> Files.delete(it.cases()), "V08", "not in the package"),
        csv(
            "longer than described",
            it -> Files.writeString(it.cases(), Files.readString(it.cases()) + "x"),
            "V08",
            "not as long"),
        csv(
            "package not JSON",
            it -> Files.writeString(it.cases().resolveSibling("datapackage.json"), "{" + CANARY),
            "V09",
            "datapackage.json"),
        csv(
            "path out of package",
            it -> {
              Path file = it.cases().resolveSibling("datapackage.json");
              Files.writeString(
                  file, Files.readString(file).replace("cases-00001.csv", "../../etc/passwd"));
            },
            "V09",
            "leaves the package"),
        csv(
            "no as_of",
            it -> {
              Path file = it.cases().resolveSibling("datapackage.json");
              Files.writeString(file, Files.readString(file).replace("as_of", "asof"));
            },
            "V09",
            "submission.as_of must be"),
        cell(
            "reversed times",
            cases,
            "received_at",
            "2025-02-01T00:00:00Z",
            "V10",
            "row 4",
            "received_at",
            "lies before reported_at"),
        cell(
            "time after the export",
            cases,
            "received_at",
            "2026-02-01T00:00:00Z",
            "V11",
            "row 4",
            "received_at"),
        cell("items do not add up", cases, "items_actioned", "7", "V20", "row 4", "items_in_scope"),
        cell("part over whole", cases, "evidence_present_n", "9", "V22", "row 4"),
        cell(
            "undecided appeal with outcome",
            Resource.APPEALS,
            "outcome",
            "UPHELD",
            "V23",
            "row 4",
            "decided_at is empty"),
        cell("decimal count", cases, "items_actioned", "2.5", "V24", "row 4", "items_actioned"),
        cell("percentage", Resource.SERVICE_FACTS, "value", "90", "V25", "row 4", "value"),
        cell("ratio over zero", Resource.SERVICE_FACTS, "denominator", "0", "V26", "row 4"),
        new Broken(
            "truncated Parquet",
            folder -> {
              BrokenExport export = new BrokenExport(folder.resolve("export"), Format.PARQUET);
              byte[] bytes = Files.readAllBytes(export.cases());
              export.bytes(Arrays.copyOf(bytes, bytes.length - 200));
              return folder.resolve("export");
            },
            "V01",
            "cases-00001.parquet",
            "damaged or cut short"),
        new Broken(
            "broken JSON line",
            folder -> {
              new BrokenExport(folder.resolve("export"), Format.JSONL)
                  .replace(cases, "\"exercise\"", "\"exercise");
              return folder.resolve("export");
            },
            "V01",
            "cases-00001.jsonl, row 1",
            "JSON object"),
        new Broken(
            "zip with a path out of it",
            folder ->
                new BrokenExport(folder.resolve("export"), Format.CSV)
                    .zip(folder.resolve("x.zip"), Map.of("../" + CANARY, "x")),
            "V09",
            "names a path that leaves it"),
        new Broken(
            "truncated zip",
            folder -> {
              Path zip =
                  new BrokenExport(folder.resolve("export"), Format.CSV)
                      .zip(folder.resolve("x.zip"), Map.of());
              byte[] bytes = Files.readAllBytes(zip);
              return Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
            },
            "V09",
            "zip file is damaged"),
        new Broken(
            "zip bomb",
            folder ->
                new BrokenExport(folder.resolve("export"), Format.CSV)
                    .zip(folder.resolve("x.zip"), Map.of("a.csv", "0".repeat(20_000_000))),
            "V09",
            "unpacks to far more"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void check_brokenExport_saysWhereWhatAndHowToRepair(Broken broken) throws IOException {
    Path export = broken.how().apply(folder);
    Outcome outcome = execute("check", export.toString());
    assertEquals(Exit.DATA_REFUSED_OR_DIFFERENT, outcome.code(), outcome.out());
    for (String words : broken.says()) {
      assertTrue(outcome.out().contains(words), () -> words + " is not in\n" + outcome.out());
    }
    assertTrue(outcome.out().contains("Repair: "));
    assertFalse((outcome.out() + outcome.err()).contains(CANARY), "cell content was echoed");
    assertTrue(Folder.files(folder.resolve("home/scratch")).isEmpty(), "scratch was left");
  }

  @Test
  void check_soundExport_isAcceptedInEveryFormat() throws IOException {
    for (Format format : Format.values()) {
      Path export = folder.resolve(format.ending());
      new BrokenExport(export, format);
      Outcome outcome = execute("check", export.toString());
      assertEquals(Exit.OK, outcome.code(), outcome.out());
    }
  }

  @Test
  void run_everythingRefused_leavesNoRelease() throws IOException {
    new BrokenExport(folder.resolve("export"), Format.CSV).bytes(new byte[0]);
    Path release = folder.resolve("release");
    Outcome outcome =
        execute(
            "run",
            folder.resolve("export").toString(),
            "--period",
            "2025",
            "--out",
            release.toString());
    assertEquals(Exit.DATA_REFUSED_OR_DIFFERENT, outcome.code());
    assertFalse(Files.exists(release));
    assertTrue(outcome.err().contains("no header"), outcome.err());
  }

  @Test
  void check_repairableJurisdiction_isReadAndAsked() throws IOException {
    new BrokenExport(folder.resolve("export"), Format.CSV)
        .cell(Resource.CASES, 4, "executing_jurisdiction", "EL");
    Outcome outcome = execute("check", folder.resolve("export").toString());
    assertEquals(Exit.OK, outcome.code());
    assertTrue(outcome.out().contains("W V05"), outcome.out());
    assertTrue(outcome.out().contains("was read as GR"), outcome.out());
  }

  @Test
  void run_unknownPeriod_isAUsageError() throws IOException {
    Outcome outcome = execute("run", "x", "--period", "20x5", "--out", "y");
    assertEquals(Exit.USAGE, outcome.code());
    assertTrue(outcome.err().contains("is no period; write 2025"), outcome.err());
  }

  private record Outcome(int code, String out, String err) {}

  private Outcome execute(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
    Settings settings = Settings.of(Map.of("VITRINE_HOME", folder.resolve("home").toString()));
    int code =
        Commands.line(settings, terminal)
            .setErr(new PrintWriter(err))
            .setOut(new PrintWriter(out))
            .execute(arguments);
    return new Outcome(code, out.toString(), err.toString());
  }
}
