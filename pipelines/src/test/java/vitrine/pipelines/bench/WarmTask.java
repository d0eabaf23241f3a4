package vitrine.pipelines.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vitrine.catalogue.Period;
import vitrine.disclosure.ProtectionKey;
import vitrine.pipelines.Pipeline;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.engine.SparkEngine;
import vitrine.pipelines.export.ExportOpener;

/** Three releases one after the other in one process; the third one is measured. */
final class WarmTask {
  static final String RESULT = "warm.txt";
  private static final int RUNS = 3;

  private WarmTask() {}

  /** Arguments: the engine, the folder of the export, a folder for scratch files. */
  public static void main(String... args) throws IOException {
    Path scratch = Files.createDirectories(Path.of(args[2]));
    int threads = Runtime.getRuntime().availableProcessors();
    try (Engine engine =
        args[0].equals("spark")
            ? new SparkEngine("local[*]", Map.of(), scratch, Progress.SILENT)
            : new LocalEngine(threads, Progress.SILENT)) {
      Pipeline pipeline = new Pipeline(engine, ProtectionKey.of(new byte[ProtectionKey.BYTES]));
      for (int run = 1; run <= RUNS; run++) {
        long begun = System.nanoTime();
        long cpu = cpuNanos();
        pipeline.run(
            List.of(new ExportOpener(scratch).open(args[1])),
            Period.parse("2025"),
            scratch.resolve("release-" + run));
        if (run == RUNS) {
          double wall = (System.nanoTime() - begun) / 1e9;
          Files.writeString(scratch.resolve(RESULT), wall + " " + (cpuNanos() - cpu) / 1e9);
        }
      }
    }
  }

  private static long cpuNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
