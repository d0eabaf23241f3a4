package vitrine.pipelines.sample;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.export.ExportWriter;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.export.Submission;

/**
 * A synthetic case export of two years that its arguments determine to the byte.
 *
 * <p>Services, senders and cases are invented. Cases are made in blocks, each with random numbers
 * of its own, so that neither threads nor machines change what comes out, and memory is bounded by
 * a batch of each table and thread.
 */
public final class Sample {
  private static final int BLOCK = 250_000;

  private final long cases;
  private final long seed;
  private final Format format;
  private final double defectShare;
  private final int block;
  private final String role;

  /**
   * A sample.
   *
   * @param cases how many, at least 1
   * @param defectShare the share of cases and appeals with a planted breach, in [0, 1); above 0 the
   *     clock of one service is templated too
   */
  public Sample(long cases, long seed, Format format, double defectShare) {
    this(cases, seed, format, defectShare, BLOCK);
  }

  Sample(long cases, long seed, Format format, double defectShare, int block) {
    this(cases, seed, format, defectShare, block, "HOTLINE");
  }

  private Sample(long cases, long seed, Format format, double defectShare, int block, String role) {
    if (cases < 1 || !(defectShare >= 0 && defectShare < 1)) {
      throw new IllegalArgumentException(
          "a sample has at least 1 case and a share of defects in [0, 1)");
    }
    this.cases = cases;
    this.seed = seed;
    this.format = format;
    this.defectShare = defectShare;
    this.block = block;
    this.role = role;
  }

  /** The same cases as services would submit them. */
  public Sample ofServices() {
    return new Sample(cases, seed, format, defectShare, block, "PLATFORM");
  }

  /**
   * Writes the export, and beside it, if breaches are planted, the list of them as {@code
   * planted.csv}.
   *
   * @param folder must be empty or not exist
   * @return the files of the export
   */
  public List<ExportWriter.Written> writeTo(Path folder, int threads, Progress progress)
      throws IOException {
    requireEmpty(Files.createDirectories(folder));
    List<Block.Result> blocks;
    try (Engine engine = new LocalEngine(threads, progress)) {
      blocks = engine.map("Writing the sample", blocks(folder), Block::write);
    }
    List<ExportWriter.Written> files = files(folder, blocks);
    String title = "Synthetic sample of %d cases, seed %d".formatted(cases, seed);
    ExportWriter.describe(folder, title, format, submission(), files);
    if (defectShare > 0) {
      PlantedFile.write(folder.resolve(Planted.FILE), planted(blocks));
    }
    return files;
  }

  static void requireEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new FileAlreadyExistsException(folder + " is not empty");
      }
    }
  }

  private List<Block> blocks(Path folder) {
    List<Block> blocks = new ArrayList<>();
    for (long first = 0; first < cases; first += block) {
      int size = (int) Math.min(block, cases - first);
      int number = blocks.size() + 1;
      blocks.add(
          new Block(folder.toString(), number, first, size, cases, seed, format, defectShare));
    }
    return blocks;
  }

  private static List<ExportWriter.Written> files(Path folder, List<Block.Result> blocks) {
    return blocks.stream()
        .flatMap(block -> block.files().stream().map(file -> written(folder, block, file)))
        .toList();
  }

  private static ExportWriter.Written written(Path folder, Block.Result block, Block.File file) {
    return new ExportWriter.Written(
        file.resource(), block.number(), folder.resolve(file.name()), file.rows());
  }

  private static List<Planted> planted(List<Block.Result> blocks) {
    Clock clock = Clock.sum(blocks.stream().map(Block.Result::clock).toList());
    return Stream.concat(
            blocks.stream().flatMap(it -> it.planted().stream()), clock.planted().stream())
        .sorted()
        .toList();
  }

  private Submission submission() {
    return new Submission(
        Submission.SCHEMA_VERSION,
        "sample-" + seed,
        "x-sample",
        role,
        Services.ALL.stream().map(Service::id).toList(),
        "2024-01-01",
        "2026-01-01",
        "2026-01-31T00:00:00Z",
        List.of("DSA", "TCO", "TAKEITDOWN"),
        1,
        "",
        "NONE",
        "FULL");
  }
}
