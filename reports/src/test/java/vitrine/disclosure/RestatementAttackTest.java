package vitrine.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Formula;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Period;
import vitrine.catalogue.Statistic;
import vitrine.tally.Tallies;

/**
 * The attack of somebody who compares two editions: the mean of how the tables of a service moved,
 * each set of units once, less how the tables of usual services moved, to the next whole number.
 */
class RestatementAttackTest {
  private static final int SERVICES = 30;
  private static final int ADDED = 20;
  private static final int KEYS = 3;
  private static final Register FIRST = Register.of(SERVICES, new Random(3));
  private static final Tallies BEFORE = FIRST.tallies();

  /** One metric for each set of units. */
  private static final Catalogue SETS =
      new Catalogue(
          List.copyOf(
              Register.METRICS.list().stream()
                  .collect(Collectors.toMap(Formula::units, it -> it, (one, same) -> one))
                  .values()));

  private static final List<Outcome> NAIVE = new ArrayList<>();
  private static final List<Outcome> RESTATED = new ArrayList<>();

  /**
   * How many revised services an attack tells rightly, how many it would if they were others, and
   * how many figures have moved.
   */
  private record Outcome(int revised, int told, int toldByChance, int moved) {}

  private static Map<Integer, Integer> revisions(Random random) {
    Map<Integer, Integer> revisions = new HashMap<>();
    random.ints(ADDED, 0, SERVICES).forEach(it -> revisions.merge(it, 1, Integer::sum));
    return revisions;
  }

  private static Tallies revised(Map<Integer, Integer> revisions) {
    Register revised = FIRST.copy();
    Random parts = new Random(5);
    revisions.forEach(
        (service, cases) -> {
          for (int i = 0; i < cases; i++) {
            revised.add("s" + service, 1, parts);
          }
        });
    return revised.tallies();
  }

  private static Figures protect(Basis basis, byte[] secret) {
    return new Protection(Parameters.STANDARD, ProtectionKey.of(secret))
        .protect(SETS, basis, Period.parse("2025"));
  }

  private static Figures restated(Tallies later, byte[] secret) {
    return protect(Basis.of(BEFORE).restatedBy(SETS, later), secret);
  }

  private static byte[] secret(Random random) {
    byte[] secret = new byte[ProtectionKey.BYTES];
    random.nextBytes(secret);
    return secret;
  }

  @BeforeAll
  static void attack() {
    Random random = new Random(7);
    for (int i = 0; i < KEYS; i++) {
      byte[] secret = secret(random);
      Map<Integer, Integer> revisions = revisions(random);
      Tallies later = revised(revisions);
      Figures first = protect(Basis.of(BEFORE), secret);
      NAIVE.add(outcome(first, protect(Basis.of(later), secret), revisions));
      RESTATED.add(outcome(first, restated(later, secret), revisions));
    }
  }

  private static double[] means(Figures first, Figures later) {
    double[] means = new double[SERVICES];
    for (int service = 0; service < SERVICES; service++) {
      String name = "s" + service;
      means[service] =
          SETS.list().stream()
              .mapToDouble(it -> units(later, it, name) - units(first, it, name))
              .average()
              .orElseThrow();
    }
    return means;
  }

  private static Outcome outcome(Figures first, Figures later, Map<Integer, Integer> revisions) {
    double[] means = means(first, later);
    double usual = Arrays.stream(means).sorted().skip(SERVICES / 4).findFirst().orElseThrow();
    int told = 0;
    double toldByChance = 0;
    for (Map.Entry<Integer, Integer> revision : revisions.entrySet()) {
      long change = revision.getValue();
      told += Math.round(means[revision.getKey()] - usual) == change ? 1 : 0;
      toldByChance +=
          Arrays.stream(means).filter(it -> Math.round(it - usual) == change).count()
              / (double) SERVICES;
    }
    return new Outcome(revisions.size(), told, (int) toldByChance, (int) moved(first, later));
  }

  private static double units(Figures figures, Metric metric, String service) {
    return figures
        .find(Register.cell(metric, service), Statistic.COUNT, "")
        .flatMap(Figure::findAmount)
        .orElseThrow()
        .value();
  }

  private static long moved(Figures first, Figures later) {
    Set<FigureKey> keys = new TreeSet<>(first.byKey().keySet());
    keys.addAll(later.byKey().keySet());
    return keys.stream().filter(it -> !first.find(it).equals(later.find(it))).count();
  }

  private static int sum(List<Outcome> outcomes, ToIntFunction<Outcome> number) {
    return outcomes.stream().mapToInt(number).sum();
  }

  @Test
  void meanOfMoves_withoutRestating_tellsNearlyEveryRevision() {
    int revised = sum(NAIVE, Outcome::revised);
    int told = sum(NAIVE, Outcome::told);
    assertTrue(told > 0.85 * revised, told + " of " + revised);
  }

  @Test
  void meanOfMoves_afterRestating_tellsNoRevisionMoreThanByChance() {
    int revised = sum(RESTATED, Outcome::revised);
    int told = sum(RESTATED, Outcome::told);
    int byChance = sum(RESTATED, Outcome::toldByChance);
    assertTrue(told <= byChance + 0.1 * revised, told + " of " + revised + ", " + byChance);
    assertTrue(
        sum(RESTATED, Outcome::moved) < sum(NAIVE, Outcome::moved), RESTATED + " against " + NAIVE);
  }

  @Test
  void smallRevisions_ofWhicheverServices_haveTheSameFigures() {
    Tallies one = revised(eachOf(0, 20));
    Tallies other = revised(eachOf(10, 30));
    byte[] secret = secret(new Random(11));
    assertEquals(restated(one, secret).byKey(), restated(other, secret).byKey());
    assertNotEquals(
        protect(Basis.of(one), secret).byKey(), protect(Basis.of(other), secret).byKey());
  }

  private static Map<Integer, Integer> eachOf(int from, int to) {
    return IntStream.range(from, to).boxed().collect(Collectors.toMap(it -> it, it -> 1));
  }

  @Test
  void noRevision_restated_changesNothing() {
    byte[] secret = secret(new Random(12));
    assertEquals(protect(Basis.of(BEFORE), secret).byKey(), restated(BEFORE, secret).byKey());
  }

  @Test
  void largeRevision_restated_showsAtAboutItsSize() {
    byte[] secret = secret(new Random(13));
    Figures first = protect(Basis.of(BEFORE), secret);
    double[] means = means(first, restated(revised(Map.of(9, 40)), secret));
    assertEquals(40, means[9], 3);
    assertEquals(0, means[10], 1);
  }
}
