package vitrine.pipelines.attack;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Formula;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Period;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.Figures;
import vitrine.disclosure.Parameters;
import vitrine.disclosure.Protection;
import vitrine.disclosure.ProtectionKey;
import vitrine.tally.Cell;
import vitrine.tally.ExactStatistics;
import vitrine.tally.Tallies;

/**
 * The game of an attacker who knows every unit but one, reads all figures of a release and says
 * whether the one is there.
 *
 * <p>The attacker knows which counts the unit adds to. Where the noise of all counts has the same
 * spread and is independent, the best test [1] adds up these counts, each set of units once;
 * fitting counts to each other makes the noise of some a little dependent. The advantage seen is a
 * lower bound of that of the best attacker.
 *
 * <p>[1] Neyman and Pearson 1933, Phil. Trans. R. Soc. A 231:289.
 */
final class MembershipGame {
  private static final Set<Statistic> COUNTS =
      EnumSet.of(
          Statistic.COUNT,
          Statistic.MET,
          Statistic.REACHED,
          Statistic.ENDED_OTHERWISE,
          Statistic.OPEN);

  private final Catalogue catalogue;
  private final Period period;
  private final Parameters parameters;

  public MembershipGame(Catalogue catalogue, Period period, Parameters parameters) {
    this.catalogue = catalogue;
    this.period = period;
    this.parameters = parameters;
  }

  /**
   * Plays.
   *
   * @param without the tallies of all other units
   * @param with the tallies of all units
   * @param rounds how many keys are tried
   */
  public Advantage play(Tallies without, Tallies with, int rounds, long seed) {
    Map<FigureKey, Double> moved = moved(without, with);
    Random random = new Random(seed);
    List<byte[]> secrets = Stream.generate(() -> secret(random)).limit(rounds).toList();
    return Advantage.of(scores(without, secrets, moved), scores(with, secrets, moved));
  }

  private static byte[] secret(Random random) {
    byte[] secret = new byte[ProtectionKey.BYTES];
    random.nextBytes(secret);
    return secret;
  }

  private double[] scores(Tallies tallies, List<byte[]> secrets, Map<FigureKey, Double> moved) {
    return secrets.parallelStream()
        .map(it -> figures(tallies, it))
        .mapToDouble(it -> score(it, moved))
        .toArray();
  }

  private Figures figures(Tallies tallies, byte[] secret) {
    return new Protection(parameters, ProtectionKey.of(secret)).protect(catalogue, tallies, period);
  }

  /** By how much the unit moves each exact count, of equal sets of units only one. */
  Map<FigureKey, Double> moved(Tallies without, Tallies with) {
    Map<FigureKey, Double> moved = new TreeMap<>();
    Set<String> sets = new HashSet<>();
    for (Metric metric : catalogue.tallied()) {
      for (Cell cell : cells(metric, with)) {
        Map<ExactStatistics.Name, Double> before = ExactStatistics.of(metric, cell, without);
        ExactStatistics.of(metric, cell, with)
            .forEach(
                (name, value) -> {
                  double by = value - before.getOrDefault(name, 0.0);
                  if (COUNTS.contains(name.statistic())
                      && by != 0
                      && sets.add(set(metric, cell, name))) {
                    moved.put(new FigureKey(cell, name.statistic(), name.part()), by);
                  }
                });
      }
    }
    return moved;
  }

  private static List<Cell> cells(Metric metric, Tallies tallies) {
    return metric.breakdowns().stream()
        .flatMap(it -> tallies.cells(metric.code(), it.code()).stream())
        .toList();
  }

  private static String set(Metric metric, Cell cell, ExactStatistics.Name name) {
    boolean isUnits = name.statistic() == Statistic.COUNT && name.part().isEmpty();
    String counted = isUnits ? "" : Formula.of(metric.measure()) + name;
    return String.join(
        "\t", Formula.units(metric), cell.breakdown(), cell.values().toString(), counted);
  }

  private static double score(Figures figures, Map<FigureKey, Double> moved) {
    return moved.entrySet().stream()
        .mapToDouble(it -> it.getValue() * value(figures, it.getKey()))
        .sum();
  }

  static double value(Figures figures, FigureKey key) {
    return figures.find(key).flatMap(Figure::findAmount).map(Amount::value).orElse(0.0);
  }
}
