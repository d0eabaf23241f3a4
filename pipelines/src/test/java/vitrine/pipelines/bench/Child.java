package vitrine.pipelines.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A fresh process whose use of the machine is measured from outside, start-up included. */
final class Child {
  private static final long POLL_MILLIS = 10;

  /** The shell counts the user and system time of the commands it ran; its own come first. */
  private static final String COUNTED = "\"$@\" >&2; status=$?; times; exit $status";

  private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private Child() {}

  /**
   * Runs a command to its end.
   *
   * @param log takes what the command says
   * @throws IllegalStateException if the command fails
   */
  static Usage run(List<String> command, Path log) throws IOException, InterruptedException {
    List<String> counted = new ArrayList<>(List.of("sh", "-c", COUNTED, "sh"));
    counted.addAll(command);
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(counted).redirectError(ProcessBuilder.Redirect.to(log.toFile())).start();
    long peak = 0;
    do {
      peak = Math.max(peak, process.descendants().mapToLong(Child::peakOf).max().orElse(0));
    } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
    double wall = (System.nanoTime() - begun) / 1e9;
    String times = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          "%s failed with %d, see %s".formatted(command, process.exitValue(), log));
    }
    return new Usage(wall, cpu(times), peak == 0 ? OptionalLong.empty() : OptionalLong.of(peak));
  }

  private static long peakOf(ProcessHandle process) {
    try (Stream<String> lines =
        Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
      return lines
          .map(PEAK::matcher)
          .filter(Matcher::matches)
          .mapToLong(it -> Long.parseLong(it.group(1)) << 10)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }

  private static double cpu(String times) {
    Matcher time = TIME.matcher(times.substring(times.indexOf('\n')));
    double sum = 0;
    while (time.find()) {
      sum += 60 * Long.parseLong(time.group(1)) + Double.parseDouble(time.group(2));
    }
    return sum;
  }
}
