package vitrine.pipelines.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.casefile.Moment;

class MomentTextTest {
  @ParameterizedTest
  @CsvSource({
    "2025-03-30T10:15:20Z, 2025-03-30T10:15:20Z, SECOND",
    "2025-03-30T10:15Z, 2025-03-30T10:15:00Z, MINUTE",
    "2025-03-30T10Z, 2025-03-30T10:00:00Z, HOUR",
    "2025-03-30, 2025-03-30T00:00:00Z, DAY",
    "2025-03, 2025-03-01T00:00:00Z, MONTH",
    "1969-12-31T23:59:59Z, 1969-12-31T23:59:59Z, SECOND",
    "2024-02-29, 2024-02-29T00:00:00Z, DAY"
  })
  void parse_shorterForm_statesLowerPrecision(
      String text, Instant start, Moment.Precision precision) {
    long packed = MomentText.parse(text);
    assertEquals(start.getEpochSecond(), Moment.epochSecond(packed));
    assertEquals(precision, Moment.precision(packed));
    assertEquals(text, MomentText.format(packed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-30",
        "2023-02-29",
        "2025-13",
        "2025-00",
        "1900-02-29",
        "2025-03-00",
        "2025-03-3/",
        "2025-03-30T-1:00:00Z",
        "2025-03-30T24:00:00Z",
        "2025-03-30T10:60:00Z",
        "2025-03-30 10:15:00Z",
        "2025-03-30T10:15:00",
        "2025-03-30T10:15:00+01",
        "30.03.2025",
        "2025",
        ""
      })
  void parse_anotherForm_isNone(String text) {
    assertEquals(Moment.EMPTY, MomentText.parse(text));
  }

  @Test
  void parse_everyDayOfManyYears_isThatOfTheCalendar() {
    LocalDate end = LocalDate.of(2401, 1, 1);
    for (LocalDate day = LocalDate.of(0, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      long packed = MomentText.parse(day.toString());
      assertEquals(day.toEpochDay(), Moment.epochSecond(packed) / 86_400, day.toString());
    }
  }

  @Test
  void packed_samePrecision_ordersAsTime() {
    assertTrue(MomentText.parse("2025-03-30") < MomentText.parse("2025-03-31"));
    assertTrue(MomentText.parse("1960-01-01") < MomentText.parse("1970-01-01"));
  }

  @Test
  void format_secondsOfManyYears_areThoseOfTheCalendar() {
    for (long second = -2_000_000_000L; second < 4_000_000_000L; second += 12_345_671) {
      long packed = Moment.pack(second, Moment.Precision.SECOND);
      assertEquals(Instant.ofEpochSecond(second).toString(), MomentText.format(packed));
    }
  }
}
