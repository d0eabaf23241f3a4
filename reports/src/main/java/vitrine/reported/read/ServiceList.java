package vitrine.reported.read;

import java.util.List;
import java.util.Set;
import vitrine.reported.Column;

/** A tidy list of the services that a report is about: a column named service, and others. */
final class ServiceList {
  private ServiceList() {}

  /** Adds the services of such a list; false if it is none. */
  static boolean add(CsvTable csv, Set<String> services) {
    if (csv.lines().isEmpty() || csv.lines().get(0).size() > 4) {
      return false;
    }
    List<String> header = csv.lines().get(0);
    if (!Column.plain(header.get(0)).equals("service")) {
      return false;
    }
    csv.lines().stream()
        .skip(1)
        .map(it -> it.get(0).strip())
        .filter(it -> !it.isEmpty())
        .forEach(services::add);
    return true;
  }
}
