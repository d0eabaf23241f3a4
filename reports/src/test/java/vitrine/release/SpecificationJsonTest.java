package vitrine.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.catalogue.Catalogue;
import vitrine.disclosure.Exposure;
import vitrine.disclosure.NoisyTable;
import vitrine.disclosure.Parameters;

class SpecificationJsonTest {
  private static final Catalogue CATALOGUE = Catalogue.current().in(2025);

  @Test
  void digest_changesWithEverythingThatProtects() {
    String standard = SpecificationJson.digest(CATALOGUE, Parameters.STANDARD);
    assertEquals(standard, SpecificationJson.digest(CATALOGUE, Parameters.of(15)));
    assertNotEquals(standard, SpecificationJson.digest(CATALOGUE, Parameters.of(16)));
    Catalogue fewer = new Catalogue(CATALOGUE.list().subList(1, CATALOGUE.list().size()));
    assertNotEquals(standard, SpecificationJson.digest(fewer, Parameters.STANDARD));
  }

  @Test
  void tables_areThoseThatAreCountedAgainstTheBound() {
    List<?> tables = (List<?>) SpecificationJson.of(CATALOGUE, Parameters.STANDARD).get("tables");
    assertEquals(Exposure.mostTables(CATALOGUE), tables.size());
  }

  @Test
  void metricsOfTheSameUnits_shareATable_soThatTheirNumbersAgree() {
    boolean shared =
        NoisyTable.of(CATALOGUE).stream()
            .anyMatch(it -> it.metrics().containsAll(List.of("N1", "N2")));
    assertTrue(shared);
  }
}
