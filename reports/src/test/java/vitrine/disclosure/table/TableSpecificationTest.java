package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableSpecificationTest {
  private static final Axis FLAT = new Axis("outcome", List.of("a", "b"), List.of());

  private static TableSpecification of(Axis... axes) {
    return new TableSpecification("removals", List.of(axes), Rounding.STANDARD);
  }

  private static Axis renamed(Axis axis, String name) {
    return new Axis(name, axis.codes(), axis.groupings());
  }

  private static void requireRefused(String reason, Runnable action) {
    String message = assertThrows(TableRefused.class, action::run).getMessage();
    assertTrue(message.contains(reason), message);
  }

  @Test
  void specification_crossingGroupings_isRefusedWithARepair() {
    Axis.Grouping union = Axis.Grouping.of("union", List.of("eu", "eu", "other"));
    Axis.Grouping host = Axis.Grouping.of("host", List.of("west", "east", "east"));
    Axis crossing = new Axis("country", List.of("at", "cz", "ua"), List.of(union, host));
    requireRefused(
        "groupings union and host of dimension country cross: keep one of them, or split",
        () -> of(crossing));
  }

  @Test
  void specification_nestedGroupings_isAccepted() {
    Axis.Grouping month = Axis.Grouping.of("quarter", List.of("q1", "q1", "q2", "q3"));
    Axis.Grouping half = Axis.Grouping.of("half", List.of("h1", "h1", "h1", "h2"));
    Axis nested = new Axis("month", List.of("1", "2", "4", "7"), List.of(month, half));
    assertEquals(List.of(nested, FLAT), of(nested, FLAT).axes());
  }

  @Test
  void specification_noneOrFourOrEqualDimensions_isRefused() {
    requireRefused("at least one dimension", TableSpecificationTest::of);
    requireRefused("same name", () -> of(FLAT, FLAT));
    Axis[] four = {renamed(FLAT, "a"), renamed(FLAT, "b"), renamed(FLAT, "c"), FLAT};
    requireRefused("at most three dimensions", () -> of(four));
  }

  @Test
  void protect_tableOnTheEdge_isRounded() {
    Counts table = RoundingData.large();
    TableSpecification specification =
        new TableSpecification("cases", table.axes(), Rounding.STANDARD);
    Counts published = specification.protect(table, RoundingData.key(1), "2025");
    Counts later = specification.restate(table, published, table, RoundingData.key(1), "2025");
    assertArrayEquals(published.counts(), later.counts());
  }

  @Test
  void protect_sparseTable_isRefusedWithTheDimensionToCoarsen() {
    Counts table = RoundingData.thin();
    TableSpecification specification =
        new TableSpecification("cases", table.axes(), Rounding.STANDARD);
    requireRefused(
        "Replace the codes of dimension p by grouping pg first",
        () -> specification.protect(table, RoundingData.key(1), "2025"));
  }

  @Test
  void protect_sparseTableWithoutGroupings_saysSo() {
    int[][] codes = {{0, 1}};
    Counts table = Counts.of(List.of(FLAT), codes, new long[] {1, 2});
    requireRefused(
        "Leave out dimension outcome or group its codes first",
        () -> of(FLAT).protect(table, RoundingData.key(1), "2025"));
  }

  @Test
  void protect_tableWithOtherCodes_isRefused() {
    Counts table = RoundingData.large();
    requireRefused(
        "other codes or groupings than its specification",
        () -> of(FLAT).protect(table, RoundingData.key(1), "2025"));
  }

  @Test
  void text_isCanonical() {
    Axis axis =
        new Axis(
            "month", List.of("1", "2"), List.of(Axis.Grouping.of("half", List.of("h1", "h1"))));
    assertEquals(
        "{\"format\":\"vitrine table 1\",\"name\":\"removals\",\"dimensions\":[{\"name\":\"month\","
            + "\"codes\":[\"1\",\"2\"],\"groupings\":[{\"name\":\"half\",\"groupOf\":[\"h1\",\"h1\"]"
            + "}]}],\"base\":5,\"prior\":\"interval\",\"beta\":0.1,\"sweeps\":10}",
        of(axis).text());
  }

  @Test
  void hash_anyDifference_changesIt() {
    Prior wide = new Prior.Wide(5, 4);
    Set<String> hashes = new HashSet<>();
    for (Rounding rounding :
        List.of(
            Rounding.STANDARD,
            new Rounding(Prior.STANDARD, 0.2, 10),
            new Rounding(Prior.STANDARD, 0.1, 11),
            new Rounding(wide, 0.1, 10),
            new Rounding(new Prior.Wide(5, 3), 0.1, 10),
            new Rounding(new Prior.Interval(10), 0.1, 10))) {
      hashes.add(new TableSpecification("removals", List.of(FLAT), rounding).hash());
    }
    assertEquals(6, hashes.size());
    assertEquals(of(FLAT).hash(), of(FLAT).hash());
    assertEquals(64, of(FLAT).hash().length());
    assertNotEquals(of(FLAT).hash(), of(renamed(FLAT, "other")).hash());
  }
}
