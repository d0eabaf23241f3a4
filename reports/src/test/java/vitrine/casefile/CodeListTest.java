package vitrine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeListTest {
  private static final CodeList COLOURS =
      CodeList.of(
          "colour",
          """
          RED | Red | WARM
          BLUE | Blue | COLD
          """);

  @Test
  void indexOf_nullValues_comeFirst() {
    assertEquals(
        List.of(0, 1, 2, 3, 4, -1),
        List.of("", "NA", "UNK", "RED", "BLUE", "GREEN").stream().map(COLOURS::indexOf).toList());
  }

  @Test
  void valueAt_everyIndex_isInverseOfIndexOf() {
    for (int index = 0; index < COLOURS.size(); index++) {
      assertEquals(index, COLOURS.indexOf(COLOURS.valueAt(index)));
    }
  }

  @Test
  void of_repeatedCode_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> CodeList.of("twice", "A | a\nA | b"));
  }

  @Test
  void inGroup_unknownGroup_isRefused() {
    assertEquals(Set.of("RED"), COLOURS.inGroup("WARM"));
    assertThrows(IllegalArgumentException.class, () -> COLOURS.inGroup("TEPID"));
  }

  @Test
  void nearest_typingError_findsCode() {
    assertEquals(Optional.of("X_HOTLINE"), CaseCodes.CHANNEL.nearest("x-hotlin"));
    assertEquals(Optional.empty(), CaseCodes.CHANNEL.nearest("something else entirely"));
  }

  @Test
  void keyword_everyGroup_isACategory() {
    for (Code keyword : DsaCodes.KEYWORD.codes()) {
      boolean everywhere = keyword.value().equals("KEYWORD_OTHER");
      assertTrue(everywhere || DsaCodes.CATEGORY.contains(keyword.group()), keyword.value());
    }
  }
}
