package vitrine.pipelines;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import vitrine.casefile.Code;
import vitrine.casefile.CodeList;
import vitrine.casefile.Field;
import vitrine.casefile.FieldType;
import vitrine.casefile.Resource;
import vitrine.casefile.Rule;
import vitrine.casefile.ServiceFactFields;
import vitrine.catalogue.Basis;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Condition;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Milestone;
import vitrine.catalogue.Pause;
import vitrine.catalogue.Period;
import vitrine.catalogue.Quantity;
import vitrine.catalogue.Unit;
import vitrine.tally.Cell;
import vitrine.tally.Histogram;
import vitrine.tally.Layout;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

/**
 * The second engine: reads the catalogue row by row, on texts, with java.time and nothing of the
 * kernel's, so that both agree only if both are right.
 */
final class PlainEngine {
  private final Catalogue catalogue;
  private final Period period;
  private final Period submitted;
  private final Instant asOf;
  private final Map<Cell, Tally> tallies = new HashMap<>();

  PlainEngine(Catalogue catalogue, Period period, Period submitted, Instant asOf) {
    this.catalogue = catalogue;
    this.submitted = submitted;
    this.period = period;
    this.asOf = asOf;
  }

  /** A row's texts by field; a row of an appeal also has those of its case. */
  record Row(Map<Field, String> texts, Set<Rule> breaches, boolean isRefused) {
    Row(Map<Field, String> texts) {
      this(texts, Set.of(), false);
    }

    String text(Field field) {
      return texts.getOrDefault(field, "");
    }

    boolean states(Field field) {
      String text = text(field);
      boolean code = field.codes().isPresent() && field.type() == FieldType.CODE;
      return code
          ? field.codeList().contains(text)
          : !text.isEmpty() && !text.equals("NA") && !text.equals("UNK");
    }

    Optional<Stated> time(Milestone milestone) {
      return milestone.fields().stream()
          .filter(this::states)
          .findFirst()
          .map(field -> Stated.parse(text(field)));
    }

    boolean isUnknown(Milestone milestone) {
      return time(milestone).isEmpty()
          && milestone.fields().stream().anyMatch(field -> text(field).equals("UNK"));
    }
  }

  /** The start of a stated time, and whether it states the hour. */
  record Stated(Instant start, boolean timed) {
    static Stated parse(String text) {
      return switch (text.length()) {
        case 7 -> new Stated(midnight(YearMonth.parse(text).atDay(1)), false);
        case 10 -> new Stated(midnight(LocalDate.parse(text)), false);
        case 14 -> new Stated(Instant.parse(text.replace("Z", ":00:00Z")), true);
        case 17 -> new Stated(Instant.parse(text.replace("Z", ":00Z")), true);
        default -> new Stated(Instant.parse(text), true);
      };
    }

    private static Instant midnight(LocalDate date) {
      return date.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
  }

  void add(Resource resource, Row row) {
    for (Metric metric : catalogue.tallied()) {
      Unit unit = metric.measure().population().unit();
      boolean counts = unit.resource() == resource && (!row.isRefused() || unit.countsRefused());
      if (counts && holds(metric.measure().population().condition(), row) && in(metric, row)) {
        contribution(metric.measure(), row).ifPresent(tally -> add(metric, row, tally));
      }
    }
  }

  Tallies tallies() {
    return Tallies.of(tallies);
  }

  private void add(Metric metric, Row row, Tally tally) {
    for (Breakdown breakdown : metric.breakdowns()) {
      List<String> values =
          breakdown.dimensions().stream().map(it -> value(it, metric, row)).toList();
      Tally own = addsUp(metric.measure(), breakdown, values) ? tally : unsummed(tally);
      tallies.merge(new Cell(metric.code(), breakdown.code(), values), own, Tally::plus);
    }
  }

  private static boolean addsUp(Measure measure, Breakdown breakdown, List<String> values) {
    for (Dimension dimension : measure.within()) {
      int at = breakdown.dimensions().indexOf(dimension);
      if (at < 0 || List.of("", "NA").contains(values.get(at))) {
        return false;
      }
    }
    return true;
  }

  private static Tally unsummed(Tally tally) {
    long[] counts = new long[tally.counts().length];
    counts[Layout.STATED] = tally.count(Layout.STATED);
    counts[Layout.UNSTATED] = tally.count(Layout.UNSTATED);
    return counts(counts);
  }

  private boolean in(Metric metric, Row row) {
    if (metric.basis() == Basis.STOCK) {
      return true;
    }
    if (metric.basis() == Basis.SUBMITTED) {
      return submitted.start().isBefore(period.end()) && period.start().isBefore(submitted.end());
    }
    if (metric.basis() == Basis.STATED) {
      return row.text(ServiceFactFields.PERIOD).equals(period.code());
    }
    LocalDate day =
        row.time(metric.milestone())
            .map(it -> it.start().atOffset(ZoneOffset.UTC).toLocalDate())
            .orElse(LocalDate.MIN);
    return !day.isBefore(period.start()) && day.isBefore(period.end());
  }

  private String value(Dimension dimension, Metric metric, Row row) {
    return dimension.answer(
        new Dimension.Cases<>() {
          @Override
          public String ofField(Dimension.OfField field) {
            String text = row.text(field.field());
            return text.equals("UNK") ? "" : text;
          }

          @Override
          public String ofCount(Dimension.OfCount count) {
            if (!row.states(count.field())) {
              return "";
            }
            long number = Long.parseLong(row.text(count.field()));
            return number >= count.most() ? count.most() + "+" : "" + number;
          }

          @Override
          public String ofCondition(Dimension.OfCondition condition) {
            String answer = holds(condition.met(), row) ? "YES" : "NO";
            return holds(condition.asked(), row) ? answer : "";
          }

          @Override
          public String ofPeriod(Dimension.OfPeriod part) {
            LocalDate day =
                row.time(metric.milestone())
                    .orElseThrow()
                    .start()
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDate();
            return part.months() == 1
                ? YearMonth.from(day).toString()
                : day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
          }
        });
  }

  boolean holds(Condition condition, Row row) {
    return condition.answer(
        new Condition.Cases<>() {
          @Override
          public Boolean is(Condition.Is is) {
            return Arrays.stream(row.text(is.field()).split("\\|")).anyMatch(is.values()::contains);
          }

          @Override
          public Boolean named(Condition.Named named) {
            return row.text(named.field()).equals(named.identifier());
          }

          @Override
          public Boolean has(Condition.Has has) {
            return row.states(has.field());
          }

          @Override
          public Boolean atLeast(Condition.AtLeast atLeast) {
            return row.states(atLeast.field())
                && Long.parseLong(row.text(atLeast.field())) >= atLeast.least();
          }

          @Override
          public Boolean past(Condition.Past past) {
            return row.time(past.milestone()).filter(it -> !it.start().isAfter(asOf)).isPresent();
          }

          @Override
          public Boolean noLater(Condition.NoLater noLater) {
            Optional<Stated> first = row.time(noLater.first());
            Optional<Stated> second = row.time(noLater.second());
            return first.isPresent()
                && second.isPresent()
                && !first.get().start().isAfter(second.get().start());
          }

          @Override
          public Boolean differ(Condition.Differ differ) {
            return row.states(differ.first())
                && row.states(differ.second())
                && !row.text(differ.first()).equals(row.text(differ.second()));
          }

          @Override
          public Boolean noLess(Condition.NoLess noLess) {
            return row.states(noLess.first())
                && row.states(noLess.second())
                && Long.parseLong(row.text(noLess.first()))
                    >= Long.parseLong(row.text(noLess.second()));
          }

          @Override
          public Boolean within(Condition.Within within) {
            Optional<Stated> first = row.time(within.first());
            Optional<Stated> second = row.time(within.second());
            return first.isPresent()
                && second.isPresent()
                && !second.get().start().isBefore(first.get().start())
                && !second.get().start().minus(within.limit()).isAfter(first.get().start());
          }

          @Override
          public Boolean ago(Condition.Ago ago) {
            return row.time(ago.milestone())
                .filter(it -> !it.start().plus(ago.least()).isAfter(asOf))
                .isPresent();
          }

          @Override
          public Boolean during(Condition.During during) {
            return row.time(during.milestone())
                .map(it -> it.start().atOffset(ZoneOffset.UTC).toLocalDate())
                .filter(it -> !it.isBefore(during.from()) && it.isBefore(during.until()))
                .isPresent();
          }

          @Override
          public Boolean timed(Condition.Timed timed) {
            return row.time(timed.milestone()).filter(Stated::timed).isPresent();
          }

          @Override
          public Boolean toTheSecond(Condition.ToTheSecond precise) {
            return precise.milestone().fields().stream()
                .filter(row::states)
                .findFirst()
                .filter(it -> row.text(it).length() > "2025-03-30T10:15Z".length())
                .isPresent();
          }

          @Override
          public Boolean saysUnknown(Condition.SaysUnknown unknown) {
            return unknown.fields().stream().anyMatch(it -> row.text(it).equals("UNK"));
          }

          @Override
          public Boolean refused() {
            return row.isRefused();
          }

          @Override
          public Boolean breaches(Condition.Breaches breaches) {
            return row.breaches().stream().anyMatch(breaches.rules()::contains);
          }

          @Override
          public Boolean not(Condition.Not not) {
            return !holds(not.condition(), row);
          }

          @Override
          public Boolean all(Condition.All all) {
            return all.conditions().stream().allMatch(it -> holds(it, row));
          }

          @Override
          public Boolean any(Condition.Any any) {
            return any.conditions().stream().anyMatch(it -> holds(it, row));
          }
        });
  }

  private Optional<Tally> contribution(Measure measure, Row row) {
    return measure.answer(
        new Measure.Cases<>() {
          @Override
          public Optional<Tally> count(Measure.Count count) {
            return Optional.of(counts(1));
          }

          @Override
          public Optional<Tally> total(Measure.Total total) {
            return Optional.of(
                amount(total.quantity(), row).map(it -> counts(it, 1, 0)).orElse(counts(0, 0, 1)));
          }

          @Override
          public Optional<Tally> ratio(Measure.Ratio ratio) {
            Optional<Long> first = amount(ratio.first(), row);
            Optional<Long> second = amount(ratio.second(), row);
            return Optional.of(
                first.isPresent() && second.isPresent()
                    ? counts(first.get(), 1, 0, second.get())
                    : counts(0, 0, 1, 0));
          }

          @Override
          public Optional<Tally> share(Measure.Share share) {
            return Optional.of(holds(share.met(), row) ? counts(1, 0) : counts(0, 1));
          }

          @Override
          public Optional<Tally> elapsed(Measure.Elapsed elapsed) {
            return PlainEngine.this.elapsed(elapsed, row);
          }

          @Override
          public Optional<Tally> backlog(Measure.Backlog backlog) {
            return PlainEngine.this.backlog(backlog, row);
          }

          @Override
          public Optional<Tally> compared(Measure.Compared compared) {
            boolean first = holds(compared.met(), row);
            return PlainEngine.this.elapsed(compared.clock(), row).map(it -> inGroup(it, first));
          }

          @Override
          public Optional<Tally> stages(Measure.Stages stages) {
            return Optional.of(PlainEngine.stages(stages, row));
          }

          @Override
          public Optional<Tally> balance(Measure.Balance balance) {
            return PlainEngine.this.balance(balance, row);
          }

          @Override
          public Optional<Tally> derived(Measure.Derived derived) {
            return Optional.empty();
          }

          @Override
          public Optional<Tally> mix(Measure.Mix mix) {
            CodeList own = mix.field().codeList();
            String value =
                first(own, row.text(mix.field()))
                    .map(it -> mix.list() == own ? it.value() : it.group())
                    .orElse(Measure.Mix.NOT_STATED);
            long[] counts = new long[mix.values().size()];
            counts[mix.values().indexOf(value)] = 1;
            return Optional.of(new Tally(counts, List.of()));
          }
        });
  }

  private static long number(Field field, String text) {
    if (field.type() != FieldType.DECIMAL) {
      return Long.parseLong(text);
    }
    BigDecimal most = new BigDecimal("1000000000000");
    return new BigDecimal(text)
        .max(most.negate())
        .min(most)
        .setScale(3, RoundingMode.HALF_UP)
        .unscaledValue()
        .longValueExact();
  }

  private static Optional<Long> amount(Quantity quantity, Row row) {
    return quantity.answer(
        new Quantity.Cases<>() {
          @Override
          public Optional<Long> stated(Quantity.Stated stated) {
            return Optional.of(stated.field())
                .filter(row::states)
                .map(it -> number(it, row.text(it)));
          }

          @Override
          public Optional<Long> time(Quantity.Time time) {
            return between(row, time.from(), time.to(), (from, to) -> to - from);
          }

          @Override
          public Optional<Long> paused(Quantity.Paused paused) {
            return between(
                    row,
                    paused.from(),
                    paused.to(),
                    (from, to) -> PlainEngine.paused(paused.pauses(), row, from, to))
                .filter(seconds -> timed(paused.pauses(), row));
          }

          @Override
          public Optional<Long> fieldsStated(Quantity.FieldsStated fields) {
            return Optional.of(fields.fields().stream().filter(row::states).count());
          }

          @Override
          public Optional<Long> one() {
            return Optional.of(1L);
          }
        });
  }

  private static Optional<Long> between(
      Row row, Milestone first, Milestone last, BinaryOperator<Long> seconds) {
    Optional<Stated> from = row.time(first).filter(Stated::timed);
    Optional<Stated> to = row.time(last).filter(Stated::timed);
    return from.isPresent() && to.isPresent()
        ? Optional.of(
            Math.max(
                0,
                seconds.apply(
                    from.get().start().getEpochSecond(), to.get().start().getEpochSecond())))
        : Optional.empty();
  }

  /** Of several codes, the first on the list. */
  private static Optional<Code> first(CodeList list, String text) {
    List<String> stated = List.of(text.split("\\|"));
    return list.codes().stream().filter(it -> stated.contains(it.value())).findFirst();
  }

  private Optional<Tally> elapsed(Measure.Elapsed elapsed, Row row) {
    Optional<Stated> start = row.time(elapsed.start());
    if (start.isEmpty()) {
      return Optional.empty();
    }
    Optional<Stated> stop = row.time(elapsed.stop());
    if (stop.isPresent()) {
      return Optional.of(duration(elapsed, row, start.get(), stop.get(), Layout.REACHED));
    }
    if (row.isUnknown(elapsed.stop())) {
      return Optional.of(untimed(3));
    }
    Optional<Stated> other = elapsed.unless().flatMap(row::time);
    if (other.isPresent()) {
      return Optional.of(duration(elapsed, row, start.get(), other.get(), Layout.COMPETING));
    }
    if (elapsed.unless().filter(row::isUnknown).isPresent()) {
      return Optional.of(untimed(3));
    }
    Stated now = new Stated(asOf, true);
    return Optional.of(duration(elapsed, row, start.get(), now, Layout.OPEN));
  }

  private static Tally duration(
      Measure.Elapsed elapsed, Row row, Stated start, Stated end, int kind) {
    if (!start.timed() || !end.timed() || !timed(elapsed.pauses(), row)) {
      return untimed(3);
    }
    long from = start.start().getEpochSecond();
    long to = end.start().getEpochSecond();
    long seconds = to - from - paused(elapsed.pauses(), row, from, to);
    List<Histogram> histograms =
        new ArrayList<>(List.of(Histogram.EMPTY, Histogram.EMPTY, Histogram.EMPTY));
    histograms.set(kind, Histogram.ofSeconds(seconds));
    return new Tally(new long[] {0}, histograms);
  }

  /** Whether no pause is stated to the day only, or began or ended at an unknown time. */
  private static boolean timed(Set<Pause> pauses, Row row) {
    return pauses.stream()
        .allMatch(
            it ->
                hasPlace(row, it.from()) && (!row.states(it.from()) || hasPlace(row, it.until())));
  }

  private static boolean hasPlace(Row row, Field field) {
    return row.states(field)
        ? Stated.parse(row.text(field)).timed()
        : !row.text(field).equals("UNK");
  }

  private static long paused(Set<Pause> pauses, Row row, long from, long to) {
    BitSet minutes = new BitSet();
    for (Pause pause : pauses) {
      if (row.states(pause.from())) {
        long begin = Stated.parse(row.text(pause.from())).start().getEpochSecond();
        long end =
            row.states(pause.until())
                ? Stated.parse(row.text(pause.until())).start().getEpochSecond()
                : to;
        long first = Math.max(from, begin) - from;
        long last = Math.min(to, end) - from;
        if (last > first) {
          minutes.set((int) first, (int) last);
        }
      }
    }
    return minutes.cardinality();
  }

  private Optional<Tally> backlog(Measure.Backlog backlog, Row row) {
    Instant end = period.end().atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant cut = end.isAfter(asOf) ? asOf : end.minusSeconds(1);
    Optional<Stated> opened = row.time(backlog.opened()).filter(it -> !it.start().isAfter(cut));
    boolean closed =
        row.time(backlog.closed()).filter(it -> !it.start().isAfter(cut)).isPresent()
            || row.isUnknown(backlog.closed());
    if (opened.isEmpty() || closed) {
      return Optional.empty();
    }
    Instant now = end.isAfter(asOf) ? asOf : end;
    long age = now.getEpochSecond() - opened.get().start().getEpochSecond();
    return Optional.of(
        opened.get().timed()
            ? new Tally(new long[] {0}, List.of(Histogram.ofSeconds(age)))
            : untimed(1));
  }

  private static Tally inGroup(Tally clock, boolean first) {
    List<Histogram> none = Collections.nCopies(3, Histogram.EMPTY);
    List<Histogram> histograms = new ArrayList<>(first ? clock.histograms() : none);
    histograms.addAll(first ? none : clock.histograms());
    long untimed = clock.count(0);
    return new Tally(new long[] {first ? untimed : 0, first ? 0 : untimed}, histograms);
  }

  private static Tally stages(Measure.Stages stages, Row row) {
    int parts = stages.stages().size() + 1;
    long[] counts = new long[parts + 2];
    Optional<Instant> start = timed(row, stages.start());
    Optional<Instant> stop = timed(row, stages.stop());
    if (start.isEmpty() || stop.isEmpty() || stop.get().isBefore(start.get())) {
      counts[2] = 1;
      return counts(counts);
    }
    counts[1] = 1;
    Instant done = start.get();
    long explained = 0;
    for (int i = 0; i < stages.stages().size(); i++) {
      Optional<Instant> from = timed(row, stages.stages().get(i).from());
      Optional<Instant> to = timed(row, stages.stages().get(i).to());
      if (from.isPresent()
          && to.isPresent()
          && !from.get().isBefore(done)
          && !to.get().isBefore(from.get())
          && !to.get().isAfter(stop.get())) {
        counts[i == 0 ? 0 : i + 2] = Duration.between(from.get(), to.get()).toSeconds();
        explained += counts[i == 0 ? 0 : i + 2];
        done = to.get();
      }
    }
    counts[parts + 1] = Duration.between(start.get(), stop.get()).toSeconds() - explained;
    return counts(counts);
  }

  private static Optional<Instant> timed(Row row, Milestone milestone) {
    return row.time(milestone).filter(Stated::timed).map(Stated::start);
  }

  private Optional<Tally> balance(Measure.Balance balance, Row row) {
    Instant start = period.start().atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant end = period.end().atStartOfDay().toInstant(ZoneOffset.UTC);
    Optional<Instant> opened = row.time(balance.opened()).map(Stated::start);
    Optional<Instant> closed = row.time(balance.closed()).map(Stated::start);
    if (opened.isEmpty() || !opened.get().isBefore(end) || opened.get().isAfter(asOf)) {
      return Optional.empty();
    }
    boolean old = opened.get().isBefore(start);
    boolean gone = closed.filter(it -> it.isBefore(start)).isPresent() && old;
    if (gone || row.isUnknown(balance.closed())) {
      return Optional.empty();
    }
    boolean done = closed.isPresent() && closed.get().isBefore(end) && !closed.get().isAfter(asOf);
    long[] counts = new long[4];
    counts[(old ? 0 : 2) + (done ? 0 : 1)] = 1;
    return Optional.of(counts(counts));
  }

  private static Tally untimed(int histograms) {
    return new Tally(new long[] {1}, Collections.nCopies(histograms, Histogram.EMPTY));
  }

  private static Tally counts(long... counts) {
    return new Tally(counts, List.of());
  }
}
