package vitrine.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The dimensions that a metric is split by at once; of none, the whole. */
public record Breakdown(List<Dimension> dimensions) {
  public static final Breakdown WHOLE = new Breakdown(List.of());

  public Breakdown {
    dimensions = List.copyOf(dimensions);
    if (dimensions.size() > 2) {
      throw new IllegalArgumentException("at most two dimensions beside the period: " + dimensions);
    }
  }

  public static Breakdown by(Dimension... dimensions) {
    return new Breakdown(List.of(dimensions));
  }

  public boolean isWhole() {
    return dimensions.isEmpty();
  }

  /** The name in files and in the database: {@code WHOLE}, {@code SERVICE}. */
  public String code() {
    return isWhole() ? "WHOLE" : joined("*", Dimension::code);
  }

  /** The name in addresses: {@code whole}, {@code by-service}. */
  public String slug() {
    return isWhole()
        ? "whole"
        : "by-" + code().toLowerCase(Locale.ROOT).replace('_', '-').replace('*', '-');
  }

  public String label() {
    return isWhole() ? "Whole" : "By " + joined(" and ", it -> it.label().toLowerCase(Locale.ROOT));
  }

  private String joined(String between, java.util.function.Function<Dimension, String> name) {
    return dimensions.stream().map(name).collect(Collectors.joining(between));
  }
}
