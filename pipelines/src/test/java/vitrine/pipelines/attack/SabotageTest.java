package vitrine.pipelines.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.attack.Attack;
import vitrine.attack.Attacks;
import vitrine.attack.Candidate;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Exposure;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.FigureText;
import vitrine.disclosure.Figures;
import vitrine.disclosure.Parameters;
import vitrine.disclosure.Protection;
import vitrine.disclosure.ProtectionKey;
import vitrine.tally.Tallies;

class SabotageTest {
  private static final Catalogue CATALOGUE = Catalogue.current().in(2025);

  @TempDir private static Path folder;
  private static Tallies tallies;
  private static Figures exact;

  @BeforeAll
  static void count() throws IOException {
    SampleTallies samples = new SampleTallies(folder);
    tallies = samples.of(samples.export("sample", 20_000));
    exact = Protection.exact(CATALOGUE, tallies, SampleTallies.YEAR);
  }

  private static Figures figures(double spread, int key) {
    byte[] secret = new byte[ProtectionKey.BYTES];
    secret[0] = (byte) key;
    return Protection.of(spread, ProtectionKey.of(secret))
        .protect(CATALOGUE, tallies, SampleTallies.YEAR);
  }

  private static Candidate candidate(Figures figures, Exposure exposure) {
    return new Candidate(CATALOGUE, figures, exact, Parameters.STANDARD, exposure);
  }

  private static Candidate candidate(Figures figures) {
    double tables = Exposure.meanTables(CATALOGUE, tallies);
    return candidate(figures, Exposure.of(tables, Parameters.STANDARD.spread()));
  }

  /** The attacks that figures do not withstand. */
  private static Set<String> failed(List<Attack> attacks) {
    return attacks.stream()
        .filter(it -> !it.withstood())
        .map(Attack::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> failed(Figures figures) {
    return failed(Attacks.on(candidate(figures)));
  }

  /** Figures of which each is changed by itself. */
  private static Figures each(Figures figures, BiFunction<FigureKey, Figure, Figure> change) {
    Map<FigureKey, Figure> changed = new HashMap<>();
    figures.byKey().forEach((key, figure) -> changed.put(key, change.apply(key, figure)));
    return Figures.of(changed);
  }

  private static Figure shown(double value) {
    return new FigureText(Double.toString(value), "", "", "", "A", "F").figure();
  }

  private static Figures counts(DoubleUnaryOperator change) {
    return each(
        exact,
        (key, figure) ->
            key.statistic().isCount()
                ? shown(change.applyAsDouble(figure.findAmount().orElseThrow().value()))
                : figure);
  }

  @Test
  void figures_protectedAsIsUsual_withstandEverything() {
    List<Attack> attacks = Attacks.on(candidate(figures(15, 1)));
    assertEquals(Set.of(), failed(attacks), attacks.toString());
    assertTrue(attacks.stream().allMatch(it -> it.examined() > 100), attacks.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 10})
  void smallCounts_onlyBlanked_areToldBySubtraction(int least) {
    Map<FigureKey, Figure> blanked = new HashMap<>();
    exact
        .byKey()
        .forEach(
            (key, figure) -> {
              double units =
                  exact.find(key.cell(), Statistic.COUNT, "").stream()
                      .flatMap(it -> it.findAmount().stream())
                      .mapToDouble(it -> it.value())
                      .findFirst()
                      .orElse(least);
              if (units >= least) {
                blanked.put(key, figure);
              }
            });
    Set<String> failed = failed(Figures.of(blanked));
    assertTrue(failed.containsAll(Set.of("closeness", "subtraction")), failed.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5})
  void counts_roundedEachToTheNearest_haveTwoAnswersAndAreClose(int base) {
    Set<String> failed = failed(counts(it -> Math.rint(it / base) * base));
    assertTrue(failed.containsAll(Set.of("closeness", "routes")), failed.toString());
  }

  @Test
  void counts_roundedEachAtRandom_haveTwoAnswersAndAreClose() {
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    Set<String> failed = failed(counts(it -> Math.floor(it / 5 + random.nextDouble()) * 5));
    assertTrue(failed.containsAll(Set.of("closeness", "routes")), failed.toString());
  }

  @Test
  void counts_ofLessNoiseThanDeclared_areClose() {
    assertTrue(failed(figures(5, 1)).contains("closeness"));
  }

  @Test
  void mean_ofAllDigits_isTold() {
    Figures figures =
        each(
            figures(15, 1),
            (key, figure) ->
                key.statistic() == Statistic.MEAN && figure.findAmount().isPresent()
                    ? shown(figure.findAmount().orElseThrow().value() + 0.37)
                    : figure);
    assertEquals(Set.of("digits"), failed(figures));
  }

  @Test
  void tables_fourTimesAsMany_tellWhoIsThere() {
    double tables = 4 * Exposure.meanTables(CATALOGUE, tallies);
    Candidate more = candidate(figures(15, 1), Exposure.of(tables, 15));
    assertEquals(Set.of("membership"), failed(Attacks.on(more)));
  }

  @Test
  void editions_ofTheSameNoise_withstand_andOfNoiseDrawnAgain_doNot() {
    Candidate first = candidate(figures(15, 1));
    assertEquals(Set.of(), failed(Attacks.between(first, first)));
    Candidate again = candidate(figures(15, 2));
    assertEquals(Set.of("redrawing"), failed(Attacks.between(first, again)));
  }

  @Test
  void exactCounts_ofSetsOfOneName_areEqual() {
    assertFalse(failed(exact).contains("routes"));
  }
}
