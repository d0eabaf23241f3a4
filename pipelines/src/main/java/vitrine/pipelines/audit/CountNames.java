package vitrine.pipelines.audit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vitrine.catalogue.Measure;

/**
 * What the counts and the histograms of a measure's tallies are called, in the order of {@link
 * vitrine.tally.Layout}.
 */
record CountNames(List<String> counts, List<String> histograms) {
  private static final List<String> CLOCK = List.of("reached", "ended otherwise", "open");

  /** The names where the measure is not known. */
  static CountNames unnamed(int counts, int histograms) {
    return new CountNames(numbered("count", counts), numbered("histogram", histograms));
  }

  private static List<String> numbered(String name, int size) {
    return IntStream.rangeClosed(1, size).mapToObj(it -> name + " " + it).toList();
  }

  private static CountNames counts(String... names) {
    return new CountNames(List.of(names), List.of());
  }

  static CountNames of(Measure measure) {
    return measure.answer(
        new Measure.Cases<>() {
          @Override
          public CountNames count(Measure.Count count) {
            return counts("units");
          }

          @Override
          public CountNames total(Measure.Total total) {
            return counts("sum", "units that state it", "units that do not state it");
          }

          @Override
          public CountNames ratio(Measure.Ratio ratio) {
            return counts(
                "sum of the first",
                "units that state both",
                "units that do not state both",
                "sum of the second");
          }

          @Override
          public CountNames share(Measure.Share share) {
            return counts("units that meet it", "units that do not");
          }

          @Override
          public CountNames elapsed(Measure.Elapsed elapsed) {
            return new CountNames(List.of("units without times to the hour"), CLOCK);
          }

          @Override
          public CountNames backlog(Measure.Backlog backlog) {
            return new CountNames(
                List.of("units without times to the hour"), List.of("ages of open units"));
          }

          @Override
          public CountNames mix(Measure.Mix mix) {
            return new CountNames(mix.values(), List.of());
          }

          @Override
          public CountNames compared(Measure.Compared compared) {
            List<String> groups = List.of(compared.first(), compared.others());
            return new CountNames(
                groups.stream().map(it -> it + " without times to the hour").toList(),
                groups.stream().flatMap(it -> CLOCK.stream().map(end -> it + " " + end)).toList());
          }

          @Override
          public CountNames stages(Measure.Stages stages) {
            List<String> sums = stages.values().stream().map(it -> "seconds of " + it).toList();
            Stream<String> units = Stream.of("units with all times", "units without");
            return new CountNames(
                Stream.of(sums.stream().limit(1), units, sums.stream().skip(1))
                    .flatMap(it -> it)
                    .toList(),
                List.of());
          }

          @Override
          public CountNames balance(Measure.Balance balance) {
            return counts(
                "open at the start, closed",
                "open at the start, not closed",
                "opened, closed",
                "opened, not closed");
          }

          @Override
          public CountNames derived(Measure.Derived derived) {
            return new CountNames(List.of(), List.of());
          }
        });
  }

  boolean fits(int countsOfTally, int histogramsOfTally) {
    return counts.size() == countsOfTally && histograms.size() == histogramsOfTally;
  }
}
