package vitrine.web.proof;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vitrine.web.stage.Ended;

/** A shell that finds coreutils, find, grep, sed, openssl and ssh-keygen, and nothing else. */
final class BareMachine {
  private static final List<String> PROGRAMS =
      List.of(
          "sh",
          "base64",
          "cat",
          "comm",
          "cut",
          "dirname",
          "find",
          "grep",
          "head",
          "mktemp",
          "openssl",
          "printf",
          "rm",
          "sed",
          "sha256sum",
          "sort",
          "ssh-keygen",
          "tail");

  private final Path bin;

  /** Skips a test where a program is missing. */
  BareMachine(Path folder) throws IOException {
    bin = Files.createDirectories(folder.resolve("bin"));
    for (String name : PROGRAMS) {
      Optional<Path> program =
          Stream.of("/usr/bin", "/bin", "/usr/local/bin")
              .map(it -> Path.of(it, name))
              .filter(Files::isExecutable)
              .findFirst();
      assumeTrue(program.isPresent(), name + " is not installed here");
      Files.createSymbolicLink(bin.resolve(name), program.get());
    }
  }

  /** Runs a script to its end. */
  Ended run(Path script, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(
                Stream.of(bin.resolve("sh").toString(), script.toString()), Stream.of(arguments))
            .toList();
    Path out = bin.resolveSibling("out");
    Path err = bin.resolveSibling("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(bin.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    int code = builder.start().waitFor();
    return new Ended(code, text(out), text(err));
  }

  /** What was said; an altered file name may hold any bytes. */
  private static String text(Path said) throws IOException {
    return new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
  }
}
