package vitrine.pipelines.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlFileTest {
  @Test
  void scalars_ofAnyKind_areAsWritten() throws IOException {
    Yaml yaml = YamlFile.read("[01, NO, true, 2025-01-01, 1_000, 0x1F, 1.50, ~x]");
    assertEquals(
        List.of("01", "NO", "true", "2025-01-01", "1_000", "0x1F", "1.50", "~x"),
        yaml.each(Yaml::requireText));
  }

  @Test
  void part_repeated_standsWhereItIsRepeated() throws IOException {
    Yaml yaml = YamlFile.read("a: &same {x: 1}\nb: *same\n");
    assertEquals("1", yaml.get("b").get("x").requireText());
    assertEquals("b", yaml.get("b").path());
    assertEquals("b", yaml.get("b").key());
    assertEquals(2, yaml.get("b").line());
  }

  @Test
  void part_repeatedBeforeItIsThere_isRefused() {
    String message =
        assertThrows(MappingInvalid.class, () -> YamlFile.read("a: *later\nb: &later 1\n"))
            .getMessage();
    assertTrue(message.contains("later"), message);
  }

  @Test
  void nothing_whereATextIsDue_isRefusedWithItsPlace() throws IOException {
    Yaml yaml = YamlFile.read("a:\n  - b:\n");
    MappingInvalid refusal =
        assertThrows(
            MappingInvalid.class, () -> yaml.get("a").list().get(0).get("b").requireFilled());
    assertEquals(List.of("a[0].b (line 2): must not be blank"), refusal.problems());
  }
}
