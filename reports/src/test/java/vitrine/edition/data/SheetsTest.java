package vitrine.edition.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetsTest {
  @Test
  void names_ofLongKeysThatBeginAlike_areShortAndDiffer() {
    String begin = "t12-by-deadline-rule-hosting-archi";
    Map<String, String> names = Sheets.names(List.of(begin + "a", begin + "b", "v1-whole"));
    assertEquals(
        List.of("t12-by-deadline-rule-hosting-ar", "t12-by-deadline-rule-hosting-~2", "v1-whole"),
        List.copyOf(names.values()));
    assertTrue(names.values().stream().allMatch(it -> it.length() <= 31));
  }
}
