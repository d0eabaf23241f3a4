package vitrine.disclosure.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vitrine.disclosure.ProtectionKey;

/**
 * What a table is released as: its dimensions with all codes and groupings, and how it is rounded.
 *
 * <p>Its text and hash are public; a table with another hash is another release.
 *
 * @param name what reports call the table
 */
public record TableSpecification(String name, List<Axis> axes, Rounding rounding) {
  private static final int MOST_DIMENSIONS = 3;

  /**
   * Checks a specification.
   *
   * @throws TableRefused if there are no or more than three dimensions, two of one name, or
   *     groupings that cross
   */
  public TableSpecification {
    axes = List.copyOf(axes);
    require(!axes.isEmpty(), "a table has at least one dimension");
    require(
        axes.size() <= MOST_DIMENSIONS,
        "a table has at most three dimensions beside the period: leave one out, or declare two"
            + " tables");
    require(
        axes.stream().map(Axis::name).distinct().count() == axes.size(),
        "two dimensions have the same name: rename one");
    axes.forEach(TableSpecification::requireNested);
  }

  private static void requireNested(Axis axis) {
    for (int i = 1; i < axis.groupings().size(); i++) {
      List<Axis.Grouping> two = axis.groupings().subList(i - 1, i + 1);
      require(
          new Axis(axis.name(), axis.codes(), two).isNested(),
          "groupings %s and %s of dimension %s cross: keep one of them, or split the groups of %s"
                  .formatted(two.get(0).name(), two.get(1).name(), axis.name(), two.get(0).name())
              + " until each lies in one group of "
              + two.get(1).name());
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new TableRefused(otherwise);
    }
  }

  /**
   * Rounds a table after this specification.
   *
   * @param period what the counts are of; no two tables of a key have the same
   * @throws TableRefused if the table has other dimensions or too many small cells
   */
  public Counts protect(Counts truth, ProtectionKey key, String period) {
    requireAxes(truth);
    Lattice lattice = new Lattice(truth);
    Sparsity.of(lattice).require(truth);
    return rounding.round(lattice, key, streamName(period));
  }

  /**
   * Restates a table after this specification; see {@link Rounding#restate}.
   *
   * @throws TableRefused if a table has other dimensions
   */
  public Counts restate(
      Counts before, Counts published, Counts truth, ProtectionKey key, String period) {
    requireAxes(truth);
    return rounding.restate(before, published, truth, key, streamName(period));
  }

  private String streamName(String period) {
    return hash() + '|' + period;
  }

  private void requireAxes(Counts table) {
    require(
        SpecificationText.of(table.axes()).equals(SpecificationText.of(axes)),
        "the table has other codes or groupings than its specification: declare a new"
            + " specification");
  }

  /** The specification as one line of JSON. */
  public String text() {
    return SpecificationText.of(this);
  }

  /** The SHA-256 of the text, in hexadecimal digits. */
  public String hash() {
    try {
      byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
