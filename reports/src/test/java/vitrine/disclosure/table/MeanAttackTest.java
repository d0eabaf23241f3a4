package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanAttackTest {
  @ParameterizedTest
  @CsvSource({"9, 11.25, 8", "14, 7.9167, 12", "19, 9.25, 20"})
  void counts_unroundedMeanOfNoisyCount_isTold(long noisy, BigDecimal mean, long count) {
    assertArrayEquals(new long[] {count}, MeanAttack.counts(noisy - 2, noisy + 2, mean));
  }

  @Test
  void counts_meanToOneDigit_isNotTold() {
    assertTrue(MeanAttack.counts(12, 16, new BigDecimal("7.9")).length > 1);
  }
}
