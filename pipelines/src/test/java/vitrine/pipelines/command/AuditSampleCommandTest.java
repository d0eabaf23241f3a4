package vitrine.pipelines.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditSampleCommandTest {
  private static final String SEED = "12 34 56 7";

  @TempDir private Path folder;

  private AuditDesk desk;

  @BeforeEach
  void makeSample() {
    desk = new AuditDesk(folder.resolve("home"));
    sample("csv");
  }

  private Path in(String name) {
    return folder.resolve(name);
  }

  private void sample(String format) {
    desk.execute(
            "sample",
            "--cases",
            3000,
            "--seed",
            3,
            "--format",
            format,
            "--defects",
            0,
            "--out",
            in(format))
        .is(Exit.OK);
  }

  private AuditDesk.Outcome freeze(String frame, String export, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of("audit", "sample", in(export)));
    arguments.addAll(List.of("--freeze", in(frame)));
    Collections.addAll(arguments, more);
    return desk.execute(arguments.toArray());
  }

  private AuditDesk.Outcome freeze(String frame, String export) {
    return freeze(
        frame, export, "--strata", "service,category", "--size", "300", "--period", "2025");
  }

  private AuditDesk.Outcome draw(String frame, String export, String out, Object... more) {
    List<Object> arguments =
        new ArrayList<>(List.of("audit", "sample", in(export), "--freeze", in(frame)));
    arguments.addAll(List.of("--seed", SEED, "--out", in(out)));
    Collections.addAll(arguments, more);
    return desk.execute(arguments.toArray());
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    }
  }

  private static String hash(String ref) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SEED.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(ref.getBytes(StandardCharsets.US_ASCII)));
  }

  /** The cases of 2025 by stratum, in the order of their hashes, read straight from the files. */
  private Map<String, List<String>> ordered() throws IOException, GeneralSecurityException {
    Map<String, List<String>> refs = new TreeMap<>();
    for (NamedCsvRecord row : rows(in("csv/cases-00001.csv"))) {
      if (row.getField("received_at").startsWith("2025") && row.getField("exercise").equals("NO")) {
        String ref = row.getField("case_ref");
        refs.computeIfAbsent(
                row.getField("service_id") + "|" + row.getField("category"),
                it -> new ArrayList<>())
            .add(hash(ref) + " " + ref);
      }
    }
    refs.values().forEach(Collections::sort);
    return refs;
  }

  @Test
  void draw_takesTheLowestHashes_ofEachStratum() throws Exception {
    freeze("frame.json", "csv").is(Exit.OK);
    draw("frame.json", "csv", "drawn").is(Exit.OK).says("300 cases drawn");
    Map<String, List<String>> ordered = ordered();
    Map<String, Integer> drawn = new TreeMap<>();
    for (NamedCsvRecord row : rows(in("drawn/sample.csv"))) {
      int rank = Integer.parseInt(row.getField("rank"));
      String expected = ordered.get(row.getField("stratum")).get(rank - 1);
      assertEquals(expected, row.getField("hash") + " " + row.getField("case_ref"));
      if (row.getField("use").equals("SAMPLE")) {
        drawn.merge(row.getField("stratum"), 1, Integer::sum);
      }
    }
    assertEquals(300, drawn.values().stream().mapToInt(it -> it).sum());
    assertEquals(ordered.keySet(), drawn.keySet());
    List<String> largest =
        ordered.keySet().stream()
            .sorted((a, b) -> ordered.get(b).size() - ordered.get(a).size())
            .toList();
    double share = (double) drawn.get(largest.get(0)) / ordered.get(largest.get(0)).size();
    for (String stratum : largest.subList(0, 10)) {
      assertEquals(share * ordered.get(stratum).size(), drawn.get(stratum), 1.1, stratum);
    }
  }

  @Test
  void sameSeed_drawsTheSameCases_fromOtherFilesFormatsAndEngines() throws IOException {
    freeze("frame.json", "csv").is(Exit.OK);
    draw("frame.json", "csv", "one", "--engine", "local").is(Exit.OK);
    SplitExport.deal(in("csv"), 3);
    draw("frame.json", "csv", "dealt", "--engine", "spark").is(Exit.OK);
    sample("parquet");
    draw("frame.json", "parquet", "packed", "--engine", "local").is(Exit.OK);
    for (String other : List.of("dealt", "packed")) {
      for (String file : List.of("sample.csv", "trail.json")) {
        assertEquals(-1, Files.mismatch(in("one/" + file), in(other + "/" + file)), other + file);
      }
    }
  }

  @Test
  void otherSeed_drawsOthers() throws IOException {
    freeze("frame.json", "csv").is(Exit.OK);
    draw("frame.json", "csv", "one").is(Exit.OK);
    desk.execute(
            "audit",
            "sample",
            in("csv"),
            "--freeze",
            in("frame.json"),
            "--seed",
            "7",
            "--out",
            in("two"))
        .is(Exit.OK);
    assertNotEquals(refs("one"), refs("two"));
  }

  private List<String> refs(String drawn) throws IOException {
    return rows(in(drawn + "/sample.csv")).stream().map(it -> it.getField("case_ref")).toList();
  }

  @Test
  void seed_beforeTheFrameIsFrozen_isRefused() {
    draw("frame.json", "csv", "drawn")
        .is(Exit.DATA_REFUSED_OR_DIFFERENT)
        .says("does not exist; freeze the frame first");
    assertFalse(Files.exists(in("drawn")));
  }

  @Test
  void seed_ofAnotherFrame_isRefused() {
    freeze("frame.json", "csv").is(Exit.OK);
    desk.execute("sample", "--cases", 2999, "--seed", 3, "--defects", 0, "--out", in("shorter"))
        .is(Exit.OK);
    draw("frame.json", "shorter", "drawn")
        .is(Exit.DATA_REFUSED_OR_DIFFERENT)
        .says("the frozen one sha256:");
    freeze("frame.json", "csv").is(Exit.FAILURE).says("exists and is left");
    draw("frame.json", "csv", "drawn", "--size", "9").is(Exit.USAGE);
  }

  @Test
  void fileThatWasAltered_isRefused() throws IOException {
    Path file = in("csv/cases-00001.csv");
    Files.writeString(file, Files.readString(file).replaceFirst("2025-", "2024-"));
    for (String engine : List.of("local", "spark")) {
      freeze("frame.json", "csv", "--size", "9", "--engine", engine)
          .is(Exit.DATA_REFUSED_OR_DIFFERENT)
          .says("cases-00001.csv of sample-3 is refused");
    }
  }

  @Test
  void neyman_drawsMoreWhereDisagreementIsLessSure() throws IOException {
    Path expected = in("expected.csv");
    Files.writeString(expected, "stratum,share\nX_HASH_MATCH,0.01\nX_USER_REPORT,0.5\n");
    freeze(
            "neyman.json",
            "csv",
            "--strata",
            "channel",
            "--size",
            "400",
            "--allocation",
            "neyman",
            "--expected",
            expected)
        .is(Exit.OK);
    Map<String, double[]> plan = plan("neyman.json");
    double[] hash = plan.get("X_HASH_MATCH");
    double[] user = plan.get("X_USER_REPORT");
    // n_h/N_h is as S_h: sqrt(0.01*0.99) = 0.0995 to 0.5.
    assertEquals(0.0995 / 0.5, (hash[1] / hash[0]) / (user[1] / user[0]), 0.03);
    assertEquals(400, plan.values().stream().mapToDouble(it -> it[1]).sum());
  }

  private Map<String, double[]> plan(String frame) throws IOException {
    return java.util.regex.Pattern.compile(
            "\"stratum\" : \"(\\w+)\",\\s+\"size\" : (\\d+),\\s+\"sample\" : (\\d+)")
        .matcher(Files.readString(in(frame)))
        .results()
        .collect(
            Collectors.toMap(
                it -> it.group(1),
                it ->
                    new double[] {
                      Double.parseDouble(it.group(2)), Double.parseDouble(it.group(3))
                    }));
  }

  @Test
  void estimate_ofAJudgedSample_hasItsShares() throws IOException {
    freeze("frame.json", "csv", "--strata", "exercise", "--size", "20").is(Exit.OK);
    draw("frame.json", "csv", "drawn").is(Exit.OK);
    List<String> refs = refs("drawn");
    List<String> lines = new ArrayList<>(List.of("case_ref,outcome"));
    for (int i = 0; i < 21; i++) {
      // The third case was erased, so that the 21st takes its place.
      String outcome =
          i == 2 ? "REPLACED" : i < 5 ? "DISAGREE_category" : i == 9 ? "NOT_PROVIDED" : "AGREE";
      lines.add(refs.get(i) + "," + outcome);
    }
    Files.write(in("outcomes.csv"), lines);
    desk.execute("audit", "estimate", in("drawn"), in("outcomes.csv"), "--out", in("page.html"))
        .is(Exit.OK)
        .says("4 of 19 disagree, 21.1 %, from 6.1 to 45.6 %");
    assertTrue(Files.readString(in("page.html")).contains("category 4"));
    Files.write(in("short.csv"), lines.subList(0, 12));
    desk.execute("audit", "estimate", in("drawn"), in("short.csv"))
        .is(Exit.DATA_REFUSED_OR_DIFFERENT)
        .says("has no outcome");
    lines.add(refs.get(22) + ",AGREE");
    Files.write(in("long.csv"), lines);
    desk.execute("audit", "estimate", in("drawn"), in("long.csv"))
        .is(Exit.DATA_REFUSED_OR_DIFFERENT)
        .says("whose turn it is not");
  }
}
