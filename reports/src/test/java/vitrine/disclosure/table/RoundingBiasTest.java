package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Errors over many keys: totals have the right mean; of size classes so many keys make plain even a
 * bias of a thousandth of the base.
 */
class RoundingBiasTest {
  private static final double MOST_STANDARD_ERRORS = 3;
  private static final double HUNDREDTH_OF_BASE = 0.05;

  private static Rounding rounding(String prior) {
    return prior.equals("wide") ? new Rounding(new Prior.Wide(5, 4), 0.1, 10) : Rounding.STANDARD;
  }

  private static boolean isTotal(Lattice.Margin margin) {
    return Arrays.stream(margin.levels()).filter(it -> it == 1).count() <= 1
        && Arrays.stream(margin.levels()).noneMatch(it -> it == 0);
  }

  private static double[] offInTotals(Lattice lattice, Counts published) {
    return lattice.margins().stream()
        .filter(RoundingBiasTest::isTotal)
        .flatMapToDouble(
            it -> {
              long[] truth = it.groups().sums(lattice.table().counts());
              long[] shown = it.groups().sums(published.counts());
              return IntStream.range(0, truth.length).mapToDouble(i -> shown[i] - truth[i]);
            })
        .toArray();
  }

  private static double mean(double[] errors) {
    return Arrays.stream(errors).average().orElseThrow();
  }

  private static double standardErrors(double[] errors) {
    double mean = mean(errors);
    double squares = Arrays.stream(errors).map(it -> (it - mean) * (it - mean)).sum();
    return mean / Math.sqrt(squares / (errors.length - 1) / errors.length);
  }

  private static <T> double[] each(List<T> releases, ToDoubleFunction<T> error) {
    return releases.stream().mapToDouble(error).toArray();
  }

  private static List<Counts> releases(Lattice lattice, String prior, int keys) {
    return IntStream.range(0, keys)
        .mapToObj(it -> rounding(prior).round(lattice, RoundingData.key(it), "2025"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"interval, 200", "wide, 80"})
  void totals_overManyKeys_areWithoutBias(String prior, int keys) {
    Lattice lattice = new Lattice(RoundingData.large());
    List<double[]> totals =
        releases(lattice, prior, keys).stream().map(it -> offInTotals(lattice, it)).toList();
    assertEquals(1 + 5 + 4 + 4, totals.get(0).length);
    for (int i = 0; i < totals.get(0).length; i++) {
      int total = i;
      double off = standardErrors(each(totals, it -> it[total]));
      assertTrue(Math.abs(off) < MOST_STANDARD_ERRORS, "total " + i + ": " + off);
    }
  }

  @ParameterizedTest
  @CsvSource({"interval, 200", "wide, 80"})
  void sizeClasses_overManyKeys_areWithoutBiasThatMatters(String prior, int keys) {
    Lattice lattice = new Lattice(RoundingData.large());
    List<Utility> reports =
        releases(lattice, prior, keys).stream().map(it -> Utility.of(lattice, it)).toList();
    for (SizeClass size : SizeClass.values()) {
      double[] errors = each(reports, it -> it.bySize().get(size).bias());
      boolean isFree = Math.abs(standardErrors(errors)) < MOST_STANDARD_ERRORS;
      assertTrue(isFree || Math.abs(mean(errors)) < HUNDREDTH_OF_BASE, size.text());
    }
  }
}
