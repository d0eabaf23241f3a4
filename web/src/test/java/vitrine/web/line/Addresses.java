package vitrine.web.line;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;

/** Where a reader of the site begins, or tries whether there is something. */
final class Addresses {
  static final String FILES = "/releases/2025/v1/files/";

  /** Addresses that no link leads to, most of them wrong. */
  private static final List<String> UNLINKED =
      List.of(
          "/healthz",
          "/explore",
          "/explore?metric=T666",
          "/api/v1/metrics",
          "/api/v1/metrics/V666",
          "/api/v1/observations",
          "/api/v1/observations?metric=V1&by=KEYWORD",
          "/api/v1/observations?metric=V1&by=SERVICE&cell=" + HandMadeCases.TINY,
          "/api/v1/observations?release=2024",
          "/metrics/V666",
          "/releases/1999",
          "/releases/2025/v2",
          "/releases/2025/tables/v666-by-service.csv",
          "/releases/2025/tables/v1-by-service.xlsx",
          "/nothing-here");

  private Addresses() {}

  /** The front page, every table of the interface, wrong addresses, and files of some names. */
  static Set<String> of(List<String> edition, List<String> release) {
    Set<String> addresses = new TreeSet<>(UNLINKED);
    addresses.add("/");
    Catalogue.current().list().forEach(it -> addresses.addAll(of(it)));
    edition.forEach(it -> addresses.add(FILES + it));
    release.forEach(it -> addresses.add(FILES + it));
    return addresses;
  }

  private static Set<String> of(Metric metric) {
    Set<String> addresses = new TreeSet<>();
    addresses.add("/explore?metric=" + metric.code());
    String figures = "/api/v1/observations?metric=%s&by=%s";
    metric.breakdowns().forEach(it -> addresses.add(figures.formatted(metric.code(), it.code())));
    return addresses;
  }
}
