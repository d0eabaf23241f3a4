package vitrine.pipelines.audit.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vitrine.casefile.Resource;
import vitrine.catalogue.Period;
import vitrine.pipelines.check.CaseRows;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.Submission;

/** The frame of some exports: every case that can be drawn. */
public final class Frames {
  private final Engine engine;
  private final List<CaseExport> exports;

  /**
   * The frame of exports.
   *
   * @throws SamplingRefused if one of them is not whole
   */
  public Frames(Engine engine, List<CaseExport> exports) {
    for (CaseExport export : exports) {
      if (!export.defects().isEmpty() || export.submission().isEmpty()) {
        throw new SamplingRefused(
            "%s is not whole; vitrine check tells what is wrong".formatted(export.submissionId()));
      }
    }
    this.engine = engine;
    this.exports = List.copyOf(exports);
  }

  /** The digest of each export's description, by the name of its submission. */
  Map<String, String> digests() {
    Map<String, String> digests = new TreeMap<>();
    exports.forEach(it -> digests.put(it.submissionId(), it.digest()));
    return digests;
  }

  /**
   * Reads every case; none of them comes to the driver but those that are drawn.
   *
   * @param period when cases were received; any time if it is empty
   */
  FramePart read(Strata strata, Optional<Period> period, Draw draw) {
    long from = period.map(Period::startSecond).orElse(Long.MIN_VALUE);
    long until = period.map(Period::endSecond).orElse(Long.MAX_VALUE);
    List<FrameReader> readers = new ArrayList<>();
    for (CaseExport export : exports) {
      Submission submission = export.submission().orElseThrow();
      export.files().stream()
          .filter(it -> it.resource() == Resource.CASES)
          .map(it -> new FrameReader(new CaseRows(submission, it), strata, from, until))
          .forEach(readers::add);
    }
    return engine.exchange(
        draw.seed().isEmpty() ? "Reading the frame" : "Drawing",
        readers,
        FrameReader::read,
        rows -> FramePart.of(draw, rows),
        FramePart.none(),
        (one, other) -> one.plus(draw, other));
  }
}
