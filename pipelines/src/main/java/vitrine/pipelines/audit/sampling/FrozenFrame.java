package vitrine.pipelines.audit.sampling;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vitrine.catalogue.Period;
import vitrine.release.Json;

/**
 * A frame and a plan, fixed before anybody knows the seed.
 *
 * @param period the code of the period in which cases were received; empty for any time
 * @param strata the columns that divide the frame
 * @param frame SHA-256 of all case references with their strata; see {@link FramePart#digest}
 * @param cases how many there are
 * @param allocation how the sample was shared out
 * @param replacements how many ranks of each stratum follow those that are drawn
 * @param plan each stratum with its size and how many of it are drawn
 * @param submissions the digest of each export's description, by submission
 */
public record FrozenFrame(
    int format,
    String software,
    String period,
    List<String> strata,
    String frame,
    long cases,
    Allocation allocation,
    int replacements,
    List<Stratum> plan,
    Map<String, String> submissions) {
  private static final int FORMAT = 1;

  /** A stratum: its cells, joined by |, how many cases it has and how many are drawn. */
  public record Stratum(String stratum, long size, int sample) {}

  /** What to draw. */
  public record Plan(
      Strata strata,
      Optional<Period> period,
      Allocation allocation,
      Map<String, Double> expected,
      long size,
      int replacements) {}

  /** Reads the frame of exports and fixes a plan. */
  public static FrozenFrame freeze(Frames frames, Plan plan, String software) {
    FramePart frame = frames.read(plan.strata(), plan.period(), Draw.NONE);
    if (frame.sizes().isEmpty()) {
      throw new SamplingRefused("there is no case to draw from");
    }
    Map<String, Integer> shared =
        plan.allocation().share(plan.size(), frame.sizes(), plan.expected());
    return new FrozenFrame(
        FORMAT,
        software,
        plan.period().map(Period::code).orElse(""),
        plan.strata().columns(),
        frame.digest(),
        frame.sizes().values().stream().mapToLong(it -> it).sum(),
        plan.allocation(),
        plan.replacements(),
        frame.sizes().entrySet().stream()
            .map(it -> new Stratum(it.getKey(), it.getValue(), shared.get(it.getKey())))
            .toList(),
        frames.digests());
  }

  /**
   * Reads a frozen frame.
   *
   * @throws SamplingRefused if there is none
   */
  public static FrozenFrame read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new SamplingRefused(
          file + " does not exist; freeze the frame first, without --seed, and publish its digest");
    }
    try {
      return Json.read(Files.readString(file), FrozenFrame.class);
    } catch (JsonProcessingException e) {
      throw new SamplingRefused(file + " is no frozen frame");
    }
  }

  /**
   * Writes it into a new file.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is one
   */
  public void write(Path file) throws IOException {
    Files.writeString(file, Json.write(this), StandardOpenOption.CREATE_NEW);
  }

  /** How many are drawn. */
  public long drawn() {
    return plan.stream().mapToLong(Stratum::sample).sum();
  }

  /**
   * Draws the sample.
   *
   * @throws SamplingRefused if the frame of the exports is another one
   */
  public DrawnSample draw(Frames frames, String seed) {
    Map<String, Integer> sizes =
        plan.stream()
            .collect(
                Collectors.toMap(
                    Stratum::stratum,
                    it -> it.sample() + replacements,
                    Integer::sum,
                    TreeMap::new));
    Optional<Period> within =
        period.isEmpty() ? Optional.empty() : Optional.of(Period.parse(period));
    FramePart part = frames.read(new Strata(strata), within, Draw.of(seed, sizes));
    if (!part.digest().equals(frame)) {
      throw new SamplingRefused(
          "the frame of these exports is sha256:%s, the frozen one sha256:%s"
              .formatted(part.digest(), frame));
    }
    return DrawnSample.of(this, seed, part);
  }
}
