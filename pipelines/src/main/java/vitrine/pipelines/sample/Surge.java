package vitrine.pipelines.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A window in which one topic comes in a multiple of its usual number at some services.
 *
 * @param from the first second
 * @param until the first second after it
 * @param factor the multiple
 * @param added the cases that the surge adds, as a share of all other cases of its time
 * @param sizes places of the services, by size
 */
record Surge(
    String name,
    long from,
    long until,
    Topic topic,
    List<Service> services,
    double factor,
    double added,
    Mix sizes) {
  static final Surge ALBUMS_OF_2024 =
      of(
          "albums-of-2024",
          LocalDate.of(2024, 3, 4),
          LocalDate.of(2024, 4, 1),
          "CHILD_SEXUAL_ABUSE_MATERIAL",
          3.5,
          List.of("mossbank-images", "fern-shots"));
  static final Surge ATTACK_OF_2025 =
      of(
          "attack-of-2025",
          LocalDate.of(2025, 10, 6),
          LocalDate.of(2025, 10, 27),
          "TERRORIST_CONTENT",
          4,
          List.of("brightpost", "clover-clips", "hazel-stream"));
  static final List<Surge> ALL = List.of(ALBUMS_OF_2024, ATTACK_OF_2025);

  private static Surge of(
      String name, LocalDate from, LocalDate until, String word, double factor, List<String> ids) {
    Topic topic = Topic.named(word);
    List<Service> services = ids.stream().map(Services::named).toList();
    return new Surge(
        name,
        from.toEpochDay() * Arrivals.DAY,
        until.toEpochDay() * Arrivals.DAY,
        topic,
        services,
        factor,
        (factor - 1) * usual(topic, services),
        sizes(services));
  }

  private static double usual(Topic topic, List<Service> services) {
    return services.stream()
        .mapToDouble(it -> Services.share(it) * topic.share(it.profile()))
        .sum();
  }

  private static Mix sizes(List<Service> services) {
    return Mix.ofPlaces(
        services.stream().mapToInt(it -> (int) Math.round(1000 * Services.share(it))).toArray());
  }

  static Optional<Surge> at(long second) {
    for (Surge surge : ALL) {
      if (second >= surge.from && second < surge.until) {
        return Optional.of(surge);
      }
    }
    return Optional.empty();
  }

  /** The probability that a case of its time belongs to it. */
  double share() {
    return added / (1 + added);
  }

  /** A service that a case of the surge is about. */
  Service pick(Draw draw) {
    return services.get(sizes.pick(draw));
  }
}
