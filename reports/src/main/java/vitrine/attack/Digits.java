package vitrine.attack;

import java.util.Map;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.Significant;

/** Works counts out from figures that have more digits than they need. */
final class Digits implements Trial {
  private static final String TRIED =
      "Exact counts are worked out from shares, rates, means and sums with many digits.";
  private static final int MOST = 2;
  private static final double SAME = 1e-9;

  @Override
  public Attack of(Candidate candidate) {
    var metrics = candidate.metrics().stream().map(it -> it.code()).toList();
    var amounts =
        candidate.figures().byKey().entrySet().stream()
            .filter(it -> metrics.contains(it.getKey().metric()))
            .filter(it -> it.getValue().findAmount().isPresent())
            .toList();
    long found = amounts.stream().filter(it -> !isBlunt(it, candidate.parameters().base())).count();
    String finding =
        "%,d of %,d figures have more digits than multiples of %d, or two significant ones, have"
            .formatted(found, amounts.size(), candidate.parameters().base());
    return new Attack("digits", TRIED, amounts.size(), found, found == 0, finding);
  }

  private static boolean isBlunt(Map.Entry<FigureKey, Figure> figure, int base) {
    Statistic statistic = figure.getKey().statistic();
    double value = figure.getValue().findAmount().map(Amount::value).orElseThrow();
    return switch (statistic.kind()) {
      case NUMBER -> value % base == 0;
      case SHARE, RATE -> Math.abs(Significant.round(value, MOST) - value) < SAME;
      case DURATION -> Math.rint(Significant.round(value, MOST)) == value;
      case DIFFERENCE -> value == Math.rint(value);
    };
  }
}
