package vitrine.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.edition.FigureTable;

/** What is asked of the interface; what is usual may stay unsaid. */
record Query(String period, Metric metric, Breakdown by, List<String> terms) {
  /** Any table of any of the periods, asked for in any order of terms. */
  static Query any(Random random, List<String> periods) {
    String period = pick(random, periods);
    List<Metric> metrics = Catalogue.current().in(Integer.parseInt(period)).list();
    Metric metric = pick(random, metrics);
    Breakdown by = pick(random, metric.breakdowns());
    List<String> terms = new ArrayList<>();
    say(terms, "release", period, random.nextBoolean() && period.equals(periods.get(0)));
    say(terms, "metric", metric.code(), random.nextBoolean() && metric.equals(metrics.get(0)));
    say(terms, "by", by.code(), random.nextBoolean() && by.isWhole());
    Collections.shuffle(terms, random);
    return new Query(period, metric, by, terms);
  }

  private static <T> T pick(Random random, List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private static void say(List<String> terms, String term, String value, boolean unsaid) {
    if (!unsaid) {
      terms.add(term + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  String address() {
    return "/api/v1/observations?" + String.join("&", terms);
  }

  /** Where an edition has the same figures as a file. */
  String file() {
    return "editions/%s/v1/tables/%s.csv".formatted(period, FigureTable.key(metric, by));
  }
}
