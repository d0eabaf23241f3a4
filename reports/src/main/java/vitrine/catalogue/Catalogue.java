package vitrine.catalogue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All metrics, in the order of their chapters and numbers. */
public final class Catalogue {
  private static final Catalogue CURRENT =
      new Catalogue(
          Stream.of(
                  VolumeChapter.METRICS,
                  VolumeOfMeasures.METRICS,
                  VolumeOfFindings.METRICS,
                  TimelinessChapter.METRICS,
                  TimelinessOfMeasures.METRICS,
                  TimelinessOfClocks.METRICS,
                  TimelinessCompared.METRICS,
                  TimelinessByTimetable.METRICS,
                  AppealsChapter.METRICS,
                  AppealsAndRedress.METRICS,
                  AppealsAndErrors.METRICS,
                  AppealsOfCases.METRICS,
                  NoncomplianceChapter.METRICS,
                  NoncomplianceRepeated.METRICS,
                  NoncomplianceAndSteps.METRICS,
                  NoncomplianceAndEscalation.METRICS,
                  NoncomplianceAndMoney.METRICS,
                  SafeguardsChapter.METRICS,
                  HandlingChapter.METRICS,
                  CrossBorderChapter.METRICS,
                  CrossBorderCompared.METRICS,
                  EvidenceChapter.METRICS,
                  OversightChapter.METRICS,
                  QualityChapter.METRICS,
                  QualityOfSubmissions.METRICS,
                  FactsOfServices.METRICS)
              .flatMap(List::stream)
              .sorted(Comparator.comparing(Metric::chapter).thenComparing(Metric::number))
              .toList());

  /** What a front page shows, one metric for each chapter that has one. */
  private static final Set<String> KEY = Set.of("V1", "T6", "A4", "N1", "S5", "X2", "E1", "O1");

  private final List<Metric> metrics;

  /**
   * A catalogue of the given metrics.
   *
   * @throws IllegalArgumentException if two metrics have the same code
   */
  public Catalogue(List<Metric> metrics) {
    Set<String> codes = new HashSet<>();
    for (Metric metric : metrics) {
      if (!codes.add(metric.code())) {
        throw new IllegalArgumentException("two metrics have the code " + metric.code());
      }
    }
    this.metrics = List.copyOf(metrics);
  }

  /** The metrics that Vitrine publishes. */
  public static Catalogue current() {
    return CURRENT;
  }

  /**
   * What official forms ask of one service in more detail than may be published. It never enters a
   * release.
   */
  public static Catalogue forms(String service) {
    return new Catalogue(FormMetrics.of(service));
  }

  public List<Metric> list() {
    return metrics;
  }

  /** The metrics that units are counted for. */
  public List<Metric> tallied() {
    return metrics.stream().filter(metric -> metric.measure().isTallied()).toList();
  }

  /** The few metrics that stand for the whole, in order. */
  public List<Metric> key() {
    return metrics.stream().filter(metric -> KEY.contains(metric.code())).toList();
  }

  public List<Metric> list(Chapter chapter) {
    return metrics.stream().filter(metric -> metric.chapter() == chapter).toList();
  }

  /** The metrics whose definition holds in a year. */
  public Catalogue in(int year) {
    return new Catalogue(metrics.stream().filter(metric -> metric.holdsIn(year)).toList());
  }

  public Optional<Metric> find(String code) {
    return metrics.stream().filter(metric -> metric.code().equals(code)).findFirst();
  }

  /**
   * The metric with a code.
   *
   * @throws NoSuchElementException if there is none
   */
  public Metric get(String code) {
    return find(code).orElseThrow(() -> new NoSuchElementException("no metric " + code));
  }
}
