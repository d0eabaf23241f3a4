package vitrine.pipelines.convert;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vitrine.casefile.Moment;
import vitrine.casefile.Moment.Precision;
import vitrine.casefile.Rule;
import vitrine.pipelines.batch.MomentText;

/**
 * One way in which a table writes times.
 *
 * @param zone what clocks show where the text does not say; days and months stay those written
 * @param warning what is wrong with a row that is written so
 */
record MomentForm(
    Template text,
    DateTimeFormatter formatter,
    Precision precision,
    ZoneId zone,
    Optional<String> warning) {
  private static final ZonedDateTime SAMPLE =
      ZonedDateTime.of(2025, 3, 30, 10, 15, 20, 0, ZoneOffset.UTC);
  private static final long[] SECONDS = {1, 60, 3_600, 86_400, 1};

  /**
   * Reads a form.
   *
   * @param column what the form reads unless it has a text of its own
   */
  static MomentForm read(Yaml form, Optional<Template> column, Set<String> joins) {
    form.only("pattern", "precision", "text", "zone", "warn");
    List<String> words = Arrays.stream(Precision.values()).map(Enum::name).toList();
    Optional<Template> own = form.find("text").map(it -> Template.ofText(it, joins));
    MomentForm read =
        new MomentForm(
            own.or(() -> column).orElseThrow(() -> form.invalid("has no 'text' to read")),
            formatter(form.get("pattern")),
            Precision.valueOf(form.get("precision").requireWord(words)),
            form.find("zone").map(MomentForm::zone).orElse(ZoneOffset.UTC),
            form.find("warn").map(Yaml::requireFilled));
    if (read.parse(read.formatter.format(SAMPLE)).isEmpty()) {
      throw form.invalid("the pattern does not state a " + read.precision + "; years are uuuu");
    }
    return read;
  }

  private static DateTimeFormatter formatter(Yaml pattern) {
    try {
      return DateTimeFormatter.ofPattern(pattern.requireFilled(), Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);
    } catch (IllegalArgumentException e) {
      throw pattern.invalid("is no pattern of times, as uuuu-MM-dd HH:mm: " + e.getMessage());
    }
  }

  private static ZoneId zone(Yaml zone) {
    try {
      return ZoneId.of(zone.requireFilled());
    } catch (DateTimeException e) {
      String near = Yaml.near(zone.text(), ZoneId.getAvailableZoneIds());
      throw zone.invalid("is no time zone, as Europe/Berlin" + near);
    }
  }

  /** The row's time in the contract's form, if it is written in this one. */
  Optional<Reading> read(SourceRow row) {
    return parse(text.fill(row)).map(this::reading);
  }

  private Reading reading(String time) {
    return warning.map(it -> Reading.doubtful(time, Rule.V07, it)).orElse(Reading.of(time));
  }

  private Optional<String> parse(String written) {
    try {
      long second = epochSecond(formatter.parse(written));
      long start = second - Math.floorMod(second, SECONDS[precision.ordinal()]);
      return Optional.of(MomentText.format(Moment.pack(start, precision)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private long epochSecond(TemporalAccessor parsed) {
    return switch (precision) {
      case MONTH -> YearMonth.from(parsed).atDay(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
      case DAY -> LocalDate.from(parsed).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
      case HOUR, MINUTE, SECOND ->
          parsed.isSupported(ChronoField.OFFSET_SECONDS)
              ? OffsetDateTime.from(parsed).toEpochSecond()
              : local(LocalDateTime.from(parsed));
    };
  }

  /** A local time that the clocks skipped or showed twice is no time. */
  private long local(LocalDateTime time) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
    if (offsets.size() != 1) {
      throw new DateTimeException("ambiguous");
    }
    return time.toEpochSecond(offsets.get(0));
  }
}
