package vitrine.pipelines.recompute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a metric adds up, in SQL.
 *
 * @param standing which units a stock is made of; of other metrics, all
 * @param columns what is worked out for each unit, by name
 * @param sums what is added up over the units of a cell, by name
 */
record SqlMeasure(String standing, Map<String, String> columns, Map<String, String> sums) {
  private static final String ALL = "true";

  private SqlMeasure(String standing) {
    this(standing, new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  /** The measure that a metric's sentence names. */
  static SqlMeasure of(String code, Map<String, Object> said) {
    SqlMeasure measure = new SqlMeasure(ALL);
    Object within = said.getOrDefault("within", "");
    if (said.containsKey("count")) {
      measure.sums.put("units", "count(*)");
    } else if (said.containsKey("sum")) {
      measure.total(said.get("sum"), within);
    } else if (said.containsKey("ratio")) {
      measure.ratio(parts(said, "ratio"), within);
    } else if (said.containsKey("share")) {
      measure.share(said.get("share"));
    } else if (said.containsKey("mix")) {
      measure.mix(said.get("mix"));
    } else if (said.containsKey("elapsed")) {
      return elapsed(parts(said, "elapsed"), said.get("compared"));
    } else if (said.containsKey("stages")) {
      measure.stages(parts(said, "stages"));
    } else if (said.containsKey("backlog")) {
      return backlog(parts(said, "backlog"));
    } else if (said.containsKey("balance")) {
      return balance(parts(said, "balance"));
    } else {
      throw new IllegalArgumentException(code + " names no measure: " + said.keySet());
    }
    return measure;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> parts(Map<String, Object> said, String measure) {
    return (Map<String, Object>) said.get(measure);
  }

  private void total(Object amount, Object within) {
    columns.put("amount", amount.toString());
    sums.put("sum", sum("sum(amount)", within));
    sums.put("stated", "count(amount)");
    sums.put("not stated", "count(*) - count(amount)");
  }

  /** A sum; of money within a dimension, only in cells that state its value. */
  private static String sum(String sum, Object within) {
    String meant =
        within.equals("") ? ALL : "grouping(by_%1$s) = 0 and stated(by_%1$s)".formatted(within);
    return "case when %s then coalesce(%s, 0) else 0 end".formatted(meant, sum);
  }

  private void ratio(Map<String, Object> parts, Object within) {
    columns.put("first", parts.get("first").toString());
    columns.put("second", parts.get("second").toString());
    sums.put("sum of the first", sum("sum(first) filter (second is not null)", within));
    sums.put("sum of the second", sum("sum(second) filter (first is not null)", within));
    sums.put("stated", "count(first + second)");
    sums.put("not stated", "count(*) - count(first + second)");
  }

  private void share(Object met) {
    columns.put("met", "coalesce(%s, false)".formatted(met));
    sums.put("met", "count(*) filter (met)");
    sums.put("not met", "count(*) filter (not met)");
  }

  private void mix(Object value) {
    columns.put("code", value.toString());
    columns.put("value", "case when stated(code) then code else 'X_NOT_STATED' end");
    sums.put("value", "histogram(value)");
  }

  /** A clock runs for units that state when it started. */
  private static SqlMeasure elapsed(Map<String, Object> clock, Object compared) {
    String unless = clock.containsKey("unless") ? clock.get("unless").toString() : "";
    SqlMeasure measure = new SqlMeasure(clock.get("from") + " is not null");
    measure.columns.put("ended", ended(clock, unless));
    measure.columns.put("seconds", seconds(clock, unless));
    measure.columns.put("class", "time_class(seconds)");
    if (compared == null) {
      measure.ofClock("", ALL);
    } else {
      measure.columns.put("is_first", "coalesce(%s, false)".formatted(compared));
      measure.ofClock("first ", "is_first");
      measure.ofClock("others ", "not is_first");
    }
    return measure;
  }

  /** What is reached is reached, also where the case had been closed before. */
  private static String ended(Map<String, Object> clock, String unless) {
    String lost =
        clock.containsKey("without") ? " or any_lost([%s])".formatted(clock.get("without")) : "";
    String otherwise =
        unless.isEmpty()
            ? ""
            : "when %1$s_clock is not null then 'otherwise' when %1$s_lost then 'untimed'"
                .formatted(unless);
    String untimed =
        "%s_clock is null or %s_lost%s".formatted(clock.get("from"), clock.get("to"), lost);
    return "case when %s then 'untimed' when %s_clock is not null then 'reached' %s else 'open' end"
        .formatted(untimed, clock.get("to"), otherwise);
  }

  private static String seconds(Map<String, Object> clock, String unless) {
    String ends = unless.isEmpty() ? "as_of()" : unless + "_clock, as_of()";
    String fromTo =
        "%s_clock, coalesce(%s_clock, %s)".formatted(clock.get("from"), clock.get("to"), ends);
    String gross = "seconds_between(%s)".formatted(fromTo);
    return clock.containsKey("without")
        ? "%s - paused_seconds(%s, [%s])".formatted(gross, fromTo, clock.get("without"))
        : gross;
  }

  private void ofClock(String prefix, String which) {
    sums.put(prefix + "untimed", "count(*) filter (ended = 'untimed' and %s)".formatted(which));
    for (String end : List.of("reached", "otherwise", "open")) {
      String filter = "filter (ended = '%s' and %s)".formatted(end, which);
      sums.put(prefix + end, "histogram(class) " + filter);
    }
    sums.put(
        prefix + "quantiles",
        "quantile_disc(seconds, [0.5, 0.9]) filter (ended = 'reached' and %s)".formatted(which));
  }

  /** Stages follow each other from start to stop; what belongs to none is unexplained. */
  private void stages(Map<String, Object> parts) {
    String start = parts.get("from") + "_clock";
    String stop = parts.get("to") + "_clock";
    columns.put("whole", "case when %1$s <= %2$s then %2$s - %1$s end".formatted(start, stop));
    String done = start;
    List<String> explained = new ArrayList<>();
    for (Map.Entry<String, Object> stage : parts(parts, "stages").entrySet()) {
      String from = ((List<?>) stage.getValue()).get(0) + "_clock";
      String to = ((List<?>) stage.getValue()).get(1) + "_clock";
      String code = stage.getKey();
      String counts =
          "whole is not null and %s <= %s and %s <= %s and %s <= %s"
              .formatted(done, from, from, to, to, stop);
      columns.put(code, "case when %s then %s - %s else 0 end".formatted(counts, to, from));
      columns.put("after_" + code, "case when %s then %s else %s end".formatted(counts, to, done));
      sums.put(code, "sum(%s)".formatted(code));
      explained.add(code);
      done = "after_" + code;
    }
    columns.put("unexplained", "whole - " + String.join(" - ", explained));
    sums.put("unexplained", "coalesce(sum(unexplained), 0)");
    sums.put("stated", "count(whole)");
    sums.put("not stated", "count(*) - count(whole)");
  }

  /** Open when the period ends: opened before, and neither closed before nor at an unknown time. */
  private static SqlMeasure backlog(Map<String, Object> parts) {
    SqlMeasure measure = new SqlMeasure(standing(parts, "%2$s < period_end()"));
    measure.columns.put(
        "seconds", "least(period_end(), as_of()) - %s_clock".formatted(parts.get("opened")));
    measure.columns.put("class", "time_class(seconds)");
    measure.sums.put("untimed", "count(*) - count(seconds)");
    measure.sums.put("open", "histogram(class) filter (seconds is not null)");
    measure.sums.put("quantiles", "quantile_disc(seconds, [0.5, 0.9])");
    return measure;
  }

  private static SqlMeasure balance(Map<String, Object> parts) {
    SqlMeasure measure =
        new SqlMeasure(standing(parts, "%1$s < period_start() and %2$s < period_start()"));
    measure.columns.put("is_old", "%s < period_start()".formatted(parts.get("opened")));
    measure.columns.put(
        "is_closed", "coalesce(%s < period_end(), false)".formatted(parts.get("closed")));
    for (String opened : List.of("old", "new")) {
      String of = opened.equals("old") ? "is_old" : "not is_old";
      measure.sums.put(opened + ", closed", "count(*) filter (%s and is_closed)".formatted(of));
      measure.sums.put(opened + ", open", "count(*) filter (%s and not is_closed)".formatted(of));
    }
    return measure;
  }

  /** Opened before the period ends, and not closed by then or at a time that is not known. */
  private static String standing(Map<String, Object> parts, String closedBefore) {
    return "%1$s < period_end() and not (%2$s is null and %2$s_lost) and not coalesce(%3$s, false)"
        .formatted(
            parts.get("opened"),
            parts.get("closed"),
            closedBefore.formatted(parts.get("opened"), parts.get("closed")));
  }
}
