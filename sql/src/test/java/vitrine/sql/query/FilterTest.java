package vitrine.sql.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.catalogue.Breakdown;

class FilterTest {
  private static final Breakdown BY = Queries.BY;

  private static String canonical(String text) {
    return FilterParser.parse(BY, text).orElseThrow().text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "service=AC|SERVICE = AC",
        "SERVICE in (b , a,a)|SERVICE in (a, b)",
        "not  value<10 and low>=1.50|not value < 10 and low >= 1.50",
        "value<1 or value>2 and high<3|value < 1 or value > 2 and high < 3",
        "(value<1 or value>2) and high<3|(value < 1 or value > 2) and high < 3",
        "not (value<1 or value>2)|not (value < 1 or value > 2)",
        "not not part = ''|not (not part = '')",
        "SERVICE = 'it''s and'|SERVICE = 'it''s and'",
        "SERVICE = 'and'|SERVICE = 'and'",
      })
  void filter_whoeverWroteIt_hasOneText(String given, String expected) {
    assertEquals(expected, canonical(given));
    assertEquals(expected, canonical(canonical(given)));
  }

  @Test
  void filter_madeAtRandom_isReadAsItWasMade() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      Filter filter = Queries.filter(random, 3);
      assertEquals(canonical(filter.text()), filter.text());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "SERVCE = AC|0|did you mean SERVICE?",
        "SERVICE AC|8|expected in, =",
        "value < ten|8|compared with a number",
        "SERVICE = AC value < 1|13|expected and, or, or the end",
        "SERVICE = 'AC|9|quote is not closed",
        "SERVICE =|9|ends where more is expected",
        "(SERVICE = AC|13|ends where more is expected",
        "SERVICE in (AC|14|ends where more is expected",
      })
  void filter_thatIsNone_isRefusedWithThePlace(String text, int place, String reason) {
    QueryInvalid invalid = assertThrows(QueryInvalid.class, () -> FilterParser.parse(BY, text));
    assertTrue(invalid.getMessage().contains(reason), invalid.getMessage());
    assertEquals(place, invalid.place());
  }

  @Test
  void filter_nestedWithoutEnd_isRefused() {
    for (String opening : new String[] {"(", "not "}) {
      String text = opening.repeat(900) + "value = 1";
      assertThrows(QueryInvalid.class, () -> FilterParser.parse(BY, text));
    }
    assertThrows(QueryInvalid.class, () -> FilterParser.parse(BY, "x".repeat(5_000)));
    assertEquals(Optional.empty(), FilterParser.parse(BY, "  "));
  }
}
