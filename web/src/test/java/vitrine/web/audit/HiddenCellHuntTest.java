package vitrine.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vitrine.attack.Attack;
import vitrine.attack.Attacks;
import vitrine.attack.Candidate;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.Figures;
import vitrine.release.Release;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;

/**
 * An auditor who asks at random and to find what is hidden: answers hold nothing but figures of the
 * edition, and those together have withstood every attack.
 */
@ExtendWith(Published.class)
class HiddenCellHuntTest {
  private static final int QUERIES = 10_000;
  private static final long SEED = 17;
  private static final String PERIOD = "2025";
  private static final Catalogue CATALOGUE = Catalogue.current().in(2025);

  private static final Map<FigureKey, Figure> ANSWERED = new HashMap<>();
  private static final List<String> NOT_PUBLISHED = new ArrayList<>();
  private static final Set<FigureKey> HIDDEN_BUT_COMPARED = new HashSet<>();

  private static Release release;
  private static Figures figures;
  private static long rows;

  @BeforeAll
  static void ask(PublishedSite site) {
    Member auditor = Member.add(site, "of-hunt", "AUDITOR").signedIn();
    release = Release.open(site.installation().path("release-" + PERIOD));
    figures = release.figures();
    Random random = new Random(SEED);
    for (int i = 0; i < QUERIES; i++) {
      Metric metric = pick(random, CATALOGUE.list());
      ask(auditor, metric, pick(random, metric.breakdowns()), where(random));
    }
    CATALOGUE
        .list()
        .forEach(metric -> metric.breakdowns().forEach(by -> ask(auditor, metric, by, "")));
  }

  private static void ask(Member auditor, Metric metric, Breakdown by, String where) {
    String asked =
        "/audit/query.csv?period=%s&metric=%s&by=%s&where=%s"
            .formatted(PERIOD, metric.code(), Gate.encoded(by.code()), Gate.encoded(where));
    HttpResponse<String> answer = auditor.get(asked);
    assertEquals(200, answer.statusCode(), asked);
    CsvReader.builder()
        .ofNamedCsvRecord(answer.body())
        .forEach(it -> look(it, by, where.contains("value")));
  }

  private static <T> T pick(Random random, List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  /** Nothing, or what would find a hidden value by halves if it were compared. */
  private static String where(Random random) {
    int bound = 1 << random.nextInt(20);
    return switch (random.nextInt(5)) {
      case 0 -> "value >= " + bound + " or value < " + bound;
      case 1 -> "not value > " + bound;
      case 2 -> "low <= " + bound + " and not high < " + bound + " or value = 0";
      case 3 -> "not (obs_status = A)";
      default -> "";
    };
  }

  private static void look(NamedCsvRecord row, Breakdown by, boolean compared) {
    rows++;
    List<String> cell = by.isWhole() ? List.of() : List.of(row.getField("cell").split("\\|", -1));
    FigureKey key =
        new FigureKey(
            row.getField("metric"),
            by.code(),
            cell,
            Statistic.valueOf(row.getField("statistic")),
            row.getField("part"));
    Optional<Figure> published = figures.find(key);
    if (published.isEmpty() || !isSame(published.get(), row)) {
      NOT_PUBLISHED.add(key.toString());
    } else {
      ANSWERED.put(key, published.get());
    }
    if (compared && row.getField("value").isEmpty()) {
      HIDDEN_BUT_COMPARED.add(key);
    }
  }

  private static boolean isSame(Figure published, NamedCsvRecord row) {
    String value = row.getField("value");
    Optional<Amount> amount = published.findAmount();
    return amount.isEmpty()
        ? value.isEmpty() && row.getField("low").isEmpty() && row.getField("high").isEmpty()
        : !value.isEmpty() && Double.parseDouble(value) == amount.get().value();
  }

  @Test
  void answers_areFiguresOfTheEdition() {
    assertTrue(rows > QUERIES, rows + " rows");
    assertEquals(List.of(), NOT_PUBLISHED.stream().limit(9).toList());
  }

  @Test
  void hiddenFigure_meetsNoComparison() {
    assertTrue(ANSWERED.values().stream().anyMatch(it -> it.findAmount().isEmpty()));
    assertEquals(Set.of(), HIDDEN_BUT_COMPARED);
  }

  @Test
  void answersTogether_withstandEveryAttack() {
    assertEquals(figures.byKey().keySet(), new TreeSet<>(ANSWERED.keySet()));
    Candidate all = Candidate.of(release);
    Candidate known =
        new Candidate(
            all.catalogue(), Figures.of(ANSWERED), all.exact(), all.parameters(), all.exposure());
    for (Attack attack : Attacks.on(known)) {
      assertTrue(attack.withstood(), attack.line());
    }
  }
}
