package vitrine.pipelines.attack;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.Figures;

/**
 * The game of an attacker who compares two editions and says of each group of cases, such as those
 * of one service, whether a few cases of it were revised of which everything else is known.
 *
 * <p>The attacker knows by how much such cases would change each count of the group, and of the
 * other lines of its tables. Noise is the same in both editions, so the least squares [1] of how
 * counts moved on that, both less the mean of the lines that were revised little, is near one if
 * the cases are there and near zero if they are not.
 *
 * <p>[1] Aitken 1935, Proc. R. Soc. Edinb. 55:42.
 */
final class EditionGame {
  private static final double SMALL = 5;
  private static final double ENOUGH = 50;

  private final Figures earlier;
  private final Figures later;
  private final Map<FigureKey, Double> revised;
  private final Map<List<Object>, List<FigureKey>> tables;

  /** What came of it: groups that are in enough tables, and how many of them are told. */
  record Outcome(long examined, long told) {}

  /** A game with two editions that differ by some exact changes. */
  EditionGame(Figures earlier, Figures later, Map<FigureKey, Double> revised) {
    this.earlier = earlier;
    this.later = later;
    this.revised = revised;
    this.tables =
        earlier.byKey().keySet().stream()
            .filter(it -> later.find(it).isPresent() && !it.cell().isOthers())
            .filter(it -> Math.abs(exact(it)) <= SMALL)
            .collect(Collectors.groupingBy(EditionGame::table));
  }

  private static List<Object> table(FigureKey key) {
    return List.of(key.metric(), key.breakdown(), key.statistic(), key.part());
  }

  /** Plays on groups that were revised by up to five cases. */
  Outcome play() {
    Set<FigureKey> known = revised.keySet();
    Collection<List<FigureKey>> groups =
        tables.values().stream()
            .filter(it -> it.size() > 1)
            .flatMap(List::stream)
            .filter(known::contains)
            .collect(Collectors.groupingBy(it -> List.of(it.breakdown(), it.values())))
            .values();
    List<List<FigureKey>> examined =
        groups.stream().filter(it -> sum(it, key -> square(change(key))) >= ENOUGH).toList();
    return new Outcome(examined.size(), examined.stream().filter(this::isTold).count());
  }

  private boolean isTold(List<FigureKey> group) {
    double slope = sum(group, it -> change(it) * move(it)) / sum(group, it -> square(change(it)));
    return slope > 0.5 && slope < 1.5;
  }

  private double change(FigureKey key) {
    return exact(key) - mean(key, this::exact);
  }

  private double move(FigureKey key) {
    return published(key) - mean(key, this::published);
  }

  private double mean(FigureKey key, ToDoubleFunction<FigureKey> number) {
    return lines(key).mapToDouble(number).average().orElseThrow();
  }

  private Stream<FigureKey> lines(FigureKey key) {
    return tables.get(table(key)).stream();
  }

  private double exact(FigureKey key) {
    return revised.getOrDefault(key, 0.0);
  }

  private double published(FigureKey key) {
    return MembershipGame.value(later, key) - MembershipGame.value(earlier, key);
  }

  private static double square(double number) {
    return number * number;
  }

  private static double sum(List<FigureKey> group, ToDoubleFunction<FigureKey> number) {
    return group.stream().mapToDouble(number).sum();
  }
}
