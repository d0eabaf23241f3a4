package vitrine.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2025, 2025-01-01, 2026-01-01, 12, 2024",
    "2025-H2, 2025-07-01, 2026-01-01, 6, 2025-H1",
    "2025-Q1, 2025-01-01, 2025-04-01, 3, 2024-Q4",
    "2025-02, 2025-02-01, 2025-03-01, 1, 2025-01",
    "2015..2018, 2015-01-01, 2019-01-01, 48, 2011..2014"
  })
  void parse_code_spansMonths(
      String code, LocalDate start, LocalDate end, int months, String previous) {
    Period period = Period.parse(code);
    assertEquals(start, period.start());
    assertEquals(end, period.end());
    assertEquals(months, period.months());
    assertEquals(previous, period.previous().code());
    assertEquals(start, period.previous().end());
  }

  @ParameterizedTest
  @ValueSource(strings = {"25", "2025-H3", "2025-13", "2025-1", "2025..", "2026..2025", "x"})
  void parse_noPeriod_isRefused(String code) {
    assertThrows(IllegalArgumentException.class, () -> Period.parse(code));
  }

  @Test
  void endSecond_isExcluded() {
    Period year = Period.parse("2024");
    assertEquals(366L * 86_400, year.endSecond() - year.startSecond());
    assertTrue(Period.parse("2025").startSecond() == year.endSecond());
  }
}
