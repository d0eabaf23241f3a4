package vitrine.reported.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrine.reported.Column;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

/** The service of each row of a file; where a file names only one, it has all rows. */
final class Services {
  private static final String COLUMN = "service";

  private final Optional<Integer> place;
  private final Optional<String> only;
  private final FileLog log;

  private Services(Optional<Integer> place, Optional<String> only, FileLog log) {
    this.place = place;
    this.only = only;
    this.log = log;
  }

  static Services of(Header header, CsvTable csv, FileLog log) {
    Optional<Integer> place = header.table().find(COLUMN).map(header.places()::get);
    List<String> named =
        csv.lines().stream()
            .skip(header.line() + 1L)
            .flatMap(it -> place.map(at -> cell(it, at)).stream())
            .filter(it -> !it.isEmpty() && !Placeholder.is(it))
            .distinct()
            .limit(2)
            .collect(Collectors.toList());
    Optional<Column> column = header.table().find(COLUMN);
    boolean hasNone = named.isEmpty();
    if (hasNone && column.isPresent()) {
      log.add(
          ReportedRule.P16,
          "",
          header.line() + 1L,
          COLUMN,
          "no row tells its service",
          "write the name of the service in each row");
    }
    return new Services(
        place, named.size() == 1 || hasNone ? Optional.of(name(named)) : Optional.empty(), log);
  }

  private static String name(List<String> named) {
    return Stream.concat(named.stream(), Stream.of("")).findFirst().orElseThrow();
  }

  private static String cell(List<String> cells, int at) {
    return at < cells.size() ? cells.get(at).strip() : "";
  }

  String of(List<String> cells, long row) {
    String given = place.map(it -> cell(cells, it)).orElse("");
    if (!given.isEmpty() && !Placeholder.is(given)) {
      return given;
    }
    if (only.isPresent() && only.get().isEmpty()) {
      return "";
    }
    String taken = only.orElse("");
    log.add(
        ReportedRule.P16,
        taken,
        row,
        COLUMN,
        taken.isEmpty()
            ? "the row tells no service and the file names several"
            : "the row tells no service; it was read as " + Told.text(taken),
        "write the name of the service");
    return taken;
  }
}
