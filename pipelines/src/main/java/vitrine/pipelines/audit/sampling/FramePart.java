package vitrine.pipelines.audit.sampling;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vitrine.release.Sha256;

/**
 * A part of a frame: its sizes, its digests and the lowest lots of each stratum, never the cases
 * themselves.
 *
 * @param sizes cases by stratum
 * @param digests SHA-256 of the lines of cases whose reference begins with two digits, by these
 * @param lots the lowest of each stratum
 */
record FramePart(
    TreeMap<String, Long> sizes,
    TreeMap<Integer, String> digests,
    TreeMap<String, TreeSet<Lot>> lots)
    implements Serializable {
  private static final long serialVersionUID = 1;

  static FramePart none() {
    return new FramePart(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  /** What rows come to, if all rows with their keys are among them; a case counts once. */
  static FramePart of(Draw draw, List<FrameRow> rows) {
    FramePart part = none();
    Optional<Lot.Drum> drum = draw.drum();
    TreeMap<Integer, MessageDigest> digests = new TreeMap<>();
    FrameRow last = new FrameRow(0, 0, "");
    for (FrameRow row : rows.stream().sorted(FrameRow.ORDER).toList()) {
      if (!row.isSameCase(last)) {
        String line = row.ref() + "|" + row.stratum() + "\n";
        digests
            .computeIfAbsent(row.key(), it -> Sha256.digest())
            .update(line.getBytes(StandardCharsets.UTF_8));
        part.sizes.merge(row.stratum(), 1L, Long::sum);
        drum.ifPresent(it -> part.keep(draw, row.stratum(), it.draw(row.ref())));
      }
      last = row;
    }
    digests.forEach(
        (key, digest) -> part.digests.put(key, HexFormat.of().formatHex(digest.digest())));
    return part;
  }

  private void keep(Draw draw, String stratum, Lot lot) {
    TreeSet<Lot> kept = lots.computeIfAbsent(stratum, it -> new TreeSet<>());
    kept.add(lot);
    if (kept.size() > draw.size(stratum)) {
      kept.pollLast();
    }
  }

  FramePart plus(Draw draw, FramePart other) {
    FramePart sum = none();
    for (FramePart part : List.of(this, other)) {
      part.sizes.forEach((stratum, size) -> sum.sizes.merge(stratum, size, Long::sum));
      sum.digests.putAll(part.digests);
      part.lots.forEach((stratum, of) -> of.forEach(lot -> sum.keep(draw, stratum, lot)));
    }
    return sum;
  }

  /** SHA-256 of a line for each two digits that references begin with: these, then the digest. */
  String digest() {
    StringBuilder lines = new StringBuilder();
    digests.forEach((key, digest) -> lines.append("%02x %s%n".formatted(key, digest)));
    String text = lines.toString().replace(System.lineSeparator(), "\n");
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
