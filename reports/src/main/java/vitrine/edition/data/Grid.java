package vitrine.edition.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.edition.Edition;
import vitrine.edition.FigureTable;
import vitrine.edition.TableColumn;

/**
 * All figures of a table as a spreadsheet has them: a line for each cell, a column for each
 * statistic, kinds of bounds and ends of intervals in columns of their own.
 */
final class Grid {
  /** What a column says of its figures. */
  enum Aspect {
    VALUE(""),
    BOUND(", bound"),
    LOW(", interval from"),
    HIGH(", interval to");

    private final String suffix;

    Aspect(String suffix) {
      this.suffix = suffix;
    }
  }

  /** One column of figures. */
  record Head(Statistic statistic, String part, Aspect aspect, String label) {}

  /** Which number of a cell. */
  private record Slot(Statistic statistic, String part) implements Comparable<Slot> {
    static Slot of(FigureKey key) {
      return new Slot(key.statistic(), key.part());
    }

    @Override
    public int compareTo(Slot other) {
      int order = statistic.compareTo(other.statistic);
      return order == 0 ? part.compareTo(other.part) : order;
    }
  }

  private final FigureTable table;
  private final List<Map<FigureKey, Figure>> lines = new ArrayList<>();
  private final List<Head> heads = new ArrayList<>();
  private final SortedSet<Slot> slots = new TreeSet<>();
  private final Set<Slot> bounded = new HashSet<>();
  private final Set<Slot> estimated = new HashSet<>();

  Grid(Edition edition, FigureTable table) {
    this.table = table;
    for (FigureTable.Line line : table.lines()) {
      Map<FigureKey, Figure> figures = edition.figures().ofCell(line.cell());
      lines.add(figures);
      figures.forEach((key, figure) -> note(Slot.of(key), figure));
    }
    for (TableColumn shown : table.columns()) {
      Slot slot = new Slot(shown.statistic(), shown.part());
      if (slots.remove(slot)) {
        add(slot, shown.label());
      }
    }
    slots.forEach(it -> add(it, (it.statistic().label() + " " + it.part()).strip()));
  }

  private void note(Slot slot, Figure figure) {
    slots.add(slot);
    figure
        .findAmount()
        .filter(it -> it.bound() != Amount.Bound.EXACTLY)
        .ifPresent(it -> bounded.add(slot));
    figure.findAmount().flatMap(Amount::interval).ifPresent(it -> estimated.add(slot));
  }

  private void add(Slot slot, String label) {
    add(slot, Aspect.VALUE, label);
    if (bounded.contains(slot)) {
      add(slot, Aspect.BOUND, label);
    }
    if (estimated.contains(slot)) {
      add(slot, Aspect.LOW, label);
      add(slot, Aspect.HIGH, label);
    }
  }

  private void add(Slot slot, Aspect aspect, String label) {
    String unit =
        switch (slot.statistic().kind()) {
          case DURATION, DIFFERENCE -> aspect == Aspect.BOUND ? "" : " (seconds)";
          default -> "";
        };
    heads.add(new Head(slot.statistic(), slot.part(), aspect, label + aspect.suffix + unit));
  }

  /** The columns: those that readers are shown first, then those that only downloads have. */
  List<Head> heads() {
    return heads;
  }

  /** The figure of a column in a line; empty if the line has none. */
  Optional<Figure> find(int line, Head head) {
    FigureKey key = new FigureKey(table.lines().get(line).cell(), head.statistic(), head.part());
    return Optional.ofNullable(lines.get(line).get(key));
  }
}
