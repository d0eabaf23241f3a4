package vitrine.reported.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrine.reported.Column;
import vitrine.reported.Indicator;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedRule;

/** Tells which part of a report a file is: by its header, then its rows, then its name. */
final class PartFinder {
  private static final int LINES = 10;
  private static final Pattern NUMBER =
      Pattern.compile("(?:part[ _-]*|(?<![a-z])t|(?<![a-z0-9]))0?(1[01]|[1-9])(?![0-9a-z])");

  private PartFinder() {}

  /** The header of the part that fits best; a name that tells another is found. */
  static Optional<Header> find(String name, CsvTable csv, FileLog log) {
    List<Header> headers = new ArrayList<>();
    for (int line = 0; headers.isEmpty() && line < Math.min(LINES, csv.lines().size()); line++) {
      for (ReportTable table : ReportTable.values()) {
        Header header = Header.of(table, line, csv.lines().get(line));
        if (header.isReadable()) {
          headers.add(header);
        }
      }
    }
    Optional<ReportTable> named = named(name);
    Optional<Header> best =
        headers.stream()
            .max(
                Comparator.comparing((Header it) -> contents(it, csv) > 0)
                    .thenComparingInt(it -> it.score() + bonus(it, named))
                    .thenComparing(it -> -it.table().number())
                    .thenComparing(it -> -it.line()));
    best.ifPresent(it -> compare(it, named, log));
    return best;
  }

  private static void compare(Header header, Optional<ReportTable> named, FileLog log) {
    if (named.isPresent() && named.get() != header.table()) {
      log.of(header.table().code())
          .add(
              ReportedRule.P0B,
              1,
              "the name tells part %d, header and rows part %d"
                  .formatted(named.get().number(), header.table().number()),
              "name the file after part " + header.table().number());
    }
  }

  private static int bonus(Header header, Optional<ReportTable> named) {
    return named.equals(Optional.of(header.table())) ? 2 : 0;
  }

  /** How many of the first rows have an indicator that only this part has. */
  private static int contents(Header header, CsvTable csv) {
    Optional<Integer> place = header.table().find("indicator").map(header.places()::get);
    return place
        .map(
            index ->
                (int)
                    csv.lines().stream()
                        .skip(header.line() + 1L)
                        .limit(LINES)
                        .filter(it -> it.size() > index)
                        .filter(it -> Indicator.find(header.table(), it.get(index)).isPresent())
                        .count())
        .orElse(0);
  }

  /** The part that a file name tells. */
  static Optional<ReportTable> named(String name) {
    String plain = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String letters = Column.plain(plain);
    Optional<ReportTable> slug =
        List.of(ReportTable.values()).stream()
            .filter(it -> letters.contains(Column.plain(it.slug())))
            .max(Comparator.comparingInt(it -> it.slug().length()));
    return slug.or(() -> numbered(plain));
  }

  private static Optional<ReportTable> numbered(String plain) {
    Matcher number = NUMBER.matcher(plain);
    return number.find()
        ? ReportTable.ofNumber(Integer.parseInt(number.group(1)))
        : Optional.empty();
  }
}
