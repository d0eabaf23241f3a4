package vitrine.pipelines.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.casefile.Resource;
import vitrine.pipelines.Settings;
import vitrine.pipelines.export.Format;
import vitrine.release.Manifest;
import vitrine.release.Release;

class KeptSubmissionsTest {
  private static final String ANOTHER = "x-other";

  @TempDir private Path folder;

  private record Outcome(int code, String err) {
    Outcome refused(String... words) {
      assertEquals(Exit.DATA_REFUSED_OR_DIFFERENT, code, err);
      return says(words);
    }

    Outcome says(String... words) {
      Stream.of(words).forEach(it -> assertTrue(err.contains(it), () -> it + " is not in " + err));
      return this;
    }
  }

  /** Makes a release of two submissions. */
  @BeforeEach
  void runTwo() throws IOException {
    export("s-1", "");
    export("s-2", "");
    assertEquals(Exit.OK, run("two", "s-1", "s-2").code());
  }

  private BrokenExport export(String submission, String supersedes) throws IOException {
    return export(submission, submission, "x-test", supersedes);
  }

  private BrokenExport export(String place, String submission, String submitter, String supersedes)
      throws IOException {
    return new BrokenExport(
        folder.resolve(place),
        Format.CSV,
        BrokenExport.submission(submission, submitter, supersedes));
  }

  private Outcome run(String out, String... more) {
    return runOf("2025", out, more);
  }

  private Outcome runOf(String period, String out, String... more) {
    List<String> arguments = new ArrayList<>(List.of("run"));
    for (String each : more) {
      Path path = folder.resolve(each);
      arguments.add(Files.exists(path) ? path.toString() : each);
    }
    arguments.addAll(List.of("--period", period, "--out", folder.resolve(out).toString()));
    StringWriter err = new StringWriter();
    PrintWriter said = new PrintWriter(err);
    Settings settings = Settings.of(Map.of("VITRINE_HOME", folder.resolve("home").toString()));
    int code =
        Commands.line(settings, new Terminal(new PrintWriter(new StringWriter()), said, false))
            .setErr(said)
            .execute(arguments.toArray(String[]::new));
    return new Outcome(code, err.toString());
  }

  private List<String> submissions(String release) {
    return Release.open(folder.resolve(release)).manifest().inputs().stream()
        .map(Manifest.Input::submission)
        .toList();
  }

  private String digest(String release) {
    return Release.open(folder.resolve(release)).digest();
  }

  @Test
  void run_lateSubmission_isAddedToThoseKept() throws IOException {
    export("s-3", "");
    assertEquals(Exit.OK, run("late", "s-3", "--onto", "two").code());
    assertEquals(Exit.OK, run("scratch", "s-3", "s-2", "s-1").code());
    assertEquals(List.of("s-1", "s-2", "s-3"), submissions("late"));
    assertEquals(digest("scratch"), digest("late"));
  }

  @Test
  void run_sameSubmissionAgain_replacesTheKeptOne() throws IOException {
    export("again", "s-2", "x-test", "").cell(Resource.CASES, 4, "channel", "");
    run("amended", "again", "--onto", "two").says("s-2 replaces the kept submission");
    assertEquals(Exit.OK, run("scratch", "again", "s-1").code());
    assertEquals(List.of("s-1", "s-2"), submissions("amended"));
    assertEquals(digest("scratch"), digest("amended"));
  }

  @Test
  void run_supersedingSubmission_countsInsteadKeptOrGiven() throws IOException {
    export("s-3", "s-1");
    run("onto", "s-3", "--onto", "two").says("s-3 supersedes s-1, which does not count");
    run("given", "s-3", "s-2", "s-1").says("s-3 supersedes s-1, which does not count");
    assertEquals(List.of("s-2", "s-3"), submissions("onto"));
    assertEquals(digest("given"), digest("onto"));
    run("late", "s-1", "--onto", "onto").says("s-3 supersedes s-1, which does not count");
    assertEquals(digest("onto"), digest("late"));
  }

  @Test
  void run_withoutSubmission_isThatOfTheOthers() {
    assertEquals(Exit.OK, run("one", "s-1").code());
    assertEquals(Exit.OK, run("without", "--onto", "two", "--without=s-2").code());
    assertEquals(digest("one"), digest("without"));
  }

  @Test
  void run_withoutUnknownSubmission_namesTheNearest() {
    run("no", "--onto", "two", "--without=s_3").refused("no submission 's_3'", "did you mean s-1?");
    assertFalse(Files.exists(folder.resolve("no")));
  }

  @Test
  void run_withoutTheLastSubmission_leavesNoRelease() {
    run("no", "--onto", "two", "--without=s-1", "--without=s-2")
        .refused("no submission holds a valid case");
    assertFalse(Files.exists(folder.resolve("no")));
  }

  @Test
  void run_ontoAnotherPeriod_isRefused() {
    runOf("2024", "no", "s-1", "--onto", "two").refused("its period is 2025, expected 2024");
  }

  @Test
  void run_ontoReleaseThatWasChanged_isRefused() throws IOException {
    Files.writeString(folder.resolve("two/restricted/submissions/s-1.tallies"), "x");
    run("no", "s-1", "--onto", "two").refused("submissions/s-1.tallies was altered");
  }

  @Test
  void run_ontoReleaseOfOtherMetricsFormatOrSoftware_isRefused() throws IOException {
    Path manifest = folder.resolve("two/manifest.json");
    String sealed = Files.readString(manifest);
    Files.writeString(
        manifest,
        sealed
            .replaceFirst("(?<=\"catalogue\" : \").", "x")
            .replace("\"format\" : 2", "\"format\" : 1")
            .replace("\"vitrine 0", "\"vitrine 9"));
    run("no", "s-1", "--onto", "two")
        .refused("its format is 1, expected 2", "its software is vitrine 9", "its catalogue is x")
        .says("Run all its exports again without it");
  }

  @Test
  void run_twoExportsOfOneSubmission_isRefused() throws IOException {
    export("again", "s-2", "x-test", "");
    run("no", "s-2", "again").refused("are both submission s-2; name the one that counts");
    assertFalse(Files.exists(folder.resolve("no")));
  }

  @Test
  void run_namesThatFileSystemsConfuse_areRefused() throws IOException {
    export("upper", "S-2", "x-test", "");
    run("no", "upper", "--onto", "two").refused("S-2 and s-2 differ in the case of letters only");
  }

  @Test
  void run_replacingAnotherSubmitters_isRefused() throws IOException {
    export("same", "s-1", ANOTHER, "");
    run("no", "same", "--onto", "two").refused("s-1 of x-other cannot replace s-1 of x-test");
    export("s-3", "s-3", ANOTHER, "s-1");
    run("no", "s-3", "s-1").refused("s-3 of x-other cannot replace s-1 of x-test");
  }

  @Test
  void run_submissionsThatSupersedeEachOther_areRefused() throws IOException {
    export("s-3", "s-4");
    export("s-4", "s-3");
    run("no", "s-3", "s-4").refused("s-3 and s-4 supersede each other");
  }

  @Test
  void run_replacementWithoutValidCase_isRefused() throws IOException {
    export("s-3", "s-1").bytes(new byte[0]);
    run("no", "s-3", "--onto", "two").refused("no header", "replaces a submission but holds no");
    assertFalse(Files.exists(folder.resolve("no")));
  }

  @Test
  void run_unreadablePackageBesideASoundOne_isListedButNotKept() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    assertEquals(Exit.OK, run("beside", "s-1", "empty").code());
    assertEquals(2, submissions("beside").size());
    assertEquals(Exit.OK, run("next", "s-2", "--onto", "beside").code());
    assertEquals(digest("two"), digest("next"));
  }

  @Test
  void run_nothingToCount_isAUsageError() {
    assertEquals(Exit.USAGE, run("no").says("Name an EXPORT").code());
    assertEquals(Exit.USAGE, run("no", "--onto", "two").code());
    assertEquals(
        Exit.USAGE, run("no", "s-1", "--without=s-1").says("--without needs --onto").code());
  }

  @Test
  void check_submissionNameThatLeavesItsFolder_isRefused() throws IOException {
    export("dots", "..", "x-test", "");
    run("no", "dots").refused("submission.submission_id must be");
    export("itself", "s-5", "x-test", "s-5");
    run("no", "itself").refused("supersedes_submission_id must be");
  }
}
