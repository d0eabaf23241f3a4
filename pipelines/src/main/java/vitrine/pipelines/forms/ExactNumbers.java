package vitrine.pipelines.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrine.catalogue.Catalogue;
import vitrine.form.Answer;
import vitrine.form.Numbers;
import vitrine.form.Source;
import vitrine.tally.Cell;
import vitrine.tally.ExactStatistics;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

/**
 * What forms are filled with from exact tallies of one service. Medians are the end of their class
 * of durations, at most 0.8 % too long.
 */
public final class ExactNumbers implements Numbers {
  private static final String NOT_STATED = "No service fact states it for the period";
  private static final String NEVER = "The service never imposes it: all its measures say NA";
  private static final Set<String> NOT_APPLICABLE = Set.of("NA", "X_NA");

  private final Catalogue catalogue;
  private final Tallies tallies;
  private final Map<String, List<Cell>> cells = new HashMap<>();

  public ExactNumbers(Catalogue catalogue, Tallies tallies) {
    this.catalogue = catalogue;
    this.tallies = tallies;
  }

  @Override
  public Answer find(Source source) {
    if (source.unlessNever().filter(this::isNever).isPresent()) {
      return Answer.blank(NEVER);
    }
    OptionalDouble value =
        cells(source.metric(), source.breakdown()).stream()
            .filter(it -> isIn(source.filter(), it.values()))
            .flatMap(it -> tallies.find(it).stream())
            .reduce(Tally::plus)
            .map(it -> statistic(source, it))
            .orElse(OptionalDouble.empty());
    return value.isPresent() ? Answer.of(value.getAsDouble()) : none(source.ifNone());
  }

  private static Answer none(Source.IfNone ifNone) {
    return switch (ifNone) {
      case ZERO -> Answer.of(0);
      case BLANK -> Answer.blank("");
      case NOT_STATED -> Answer.blank(NOT_STATED);
    };
  }

  private OptionalDouble statistic(Source source, Tally tally) {
    Map<ExactStatistics.Name, Double> values =
        ExactStatistics.of(catalogue.get(source.metric()).measure(), tally);
    return source.parts().stream()
        .map(
            it -> Optional.ofNullable(values.get(new ExactStatistics.Name(source.statistic(), it))))
        .flatMap(Optional::stream)
        .mapToDouble(it -> it)
        .reduce(Double::sum);
  }

  private static boolean isIn(List<Set<String>> filter, List<String> values) {
    for (int i = 0; i < filter.size(); i++) {
      if (!filter.get(i).isEmpty() && !filter.get(i).contains(values.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether there were measures and every one of them says that this kind does not apply. */
  private boolean isNever(String possible) {
    List<Cell> found = cells(possible, "DECISION");
    return !found.isEmpty()
        && found.stream().allMatch(it -> NOT_APPLICABLE.contains(it.values().get(0)));
  }

  @Override
  public Set<String> tiers() {
    return cells("FTIER", "TIER").stream()
        .filter(Cell::isStated)
        .map(it -> it.values().get(0))
        .collect(Collectors.toSet());
  }

  private List<Cell> cells(String metric, String breakdown) {
    return cells.computeIfAbsent(metric, it -> tallies.cells(it, breakdown));
  }

  /** Whether any case, appeal or fact of the service was counted. */
  public boolean isEmpty() {
    return Stream.of("FTIER", "FACT")
        .allMatch(
            it -> tallies.byCell().keySet().stream().noneMatch(cell -> cell.metric().equals(it)));
  }
}
