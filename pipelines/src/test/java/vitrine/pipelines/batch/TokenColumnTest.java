package vitrine.pipelines.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.casefile.CaseFields;
import vitrine.casefile.Rule;

class TokenColumnTest {
  private final Batch batch = new Batch(List.of(CaseFields.CASE_REF));

  private TokenColumn read(String text) {
    TokenColumn tokens = batch.tokens(CaseFields.CASE_REF);
    tokens.readText(batch.addRow(1), text);
    return tokens;
  }

  @ParameterizedTest
  @CsvSource({
    "0123456789abcdef, 0123456789abcdef0000000000000000",
    "0123456789abcdef12, 0123456789abcdef1200000000000000",
    "fedcba9876543210fedcba9876543210, fedcba9876543210fedcba9876543210",
    "fedcba9876543210fedcba987654321012, fedcba9876543210fedcba9876543210"
  })
  void read_token_isKnownByItsFirst32Digits(String text, String known) {
    assertEquals(known, read(text).text(0));
    assertTrue(batch.problems().list().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0123456789abcde",
        "0123456789ABCDEF",
        "0123456789abcdeg",
        "0123456789abcdef0123456789abcdef_",
        "00000000000000000",
        "01234567-9abcdef0"
      })
  void read_anotherForm_isRefused(String text) {
    assertTrue(read(text).isEmpty(0));
    assertEquals(Rule.V07, batch.problems().list().get(0).rule());
  }

  @Test
  void read_tooManyDigits_isRefused() {
    assertTrue(read("1".repeat(65)).isEmpty(0));
    assertTrue(batch.problems().isRefused(0));
  }
}
