package vitrine.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vitrine.catalogue.Catalogue;

class ExposureTest {
  @Test
  void advantage_knownCases_isThatOfTheNormalTest() {
    assertEquals(0, Exposure.of(0, 15).advantage());
    assertEquals(0.3829, Exposure.of(225, 15).advantage(), 1e-4);
    assertEquals(0.6827, Exposure.of(900, 15).advantage(), 1e-4);
  }

  @Test
  void plus_releasesOfTheSameDays_addUp() {
    Exposure both = Exposure.of(300, 15).plus(Exposure.of(300, 30));
    assertEquals(Exposure.of(375, 15).told(), both.told(), 1e-12);
    assertTrue(Exposure.of(320, 15).isAllowed());
    assertFalse(Exposure.of(330, 15).isAllowed());
  }

  @Test
  void mostTables_ofTheCatalogue_areAllWithNoise() {
    assertTrue(Exposure.mostTables(Catalogue.current()) > 900);
  }
}
