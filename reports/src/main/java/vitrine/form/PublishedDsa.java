package vitrine.form;

import java.util.Map;
import vitrine.catalogue.Statistic;

/**
 * The DSA templates of all services together, from protected figures only. What no published table
 * has stays blank and says so, since a table more would make every figure less accurate.
 */
final class PublishedDsa implements DsaSources {
  private static final FormCell NO_TABLE = unfilled("No published table is as detailed as this");
  private static final String LEVEL = "APPEAL_LEVEL";

  private static FormCell unfilled(String reason) {
    return new FormCell.Unfilled(reason);
  }

  private static FormCell filled(Source source) {
    return new FormCell.Filled(source);
  }

  @Override
  public FormCell order(char column, DsaLine line, String state) {
    return switch (column) {
      case 'G' -> order("V3", Statistic.COUNT, line, state);
      case 'H' -> order("V3A", Statistic.TOTAL, line, state);
      case 'I' -> line.isTotal() ? order("T5", Statistic.MEDIAN_COMPLETED, line, state) : NO_TABLE;
      case 'J' -> unfilled("Published for orders of each channel: T6 by channel");
      default -> unfilled("Case exports hold no orders to provide information");
    };
  }

  private static FormCell order(String metric, Statistic statistic, DsaLine line, String state) {
    if (line.isSubCategory() || !(line.isTotal() || state.isEmpty())) {
      return NO_TABLE;
    }
    if (!state.isEmpty()) {
      return filled(Source.by(metric, statistic, "ISSUING", state));
    }
    return filled(
        line.isTotal()
            ? Source.whole(metric, statistic)
            : Source.by(metric, statistic, "CATEGORY", line.category()));
  }

  @Override
  public FormCell notice(char column, DsaLine line) {
    if (line.isSubCategory()) {
      return NO_TABLE;
    }
    Source sources =
        line.isTotal()
            ? Source.whole("V5", Statistic.COUNT)
            : Source.by("V5", Statistic.COUNT, "CATEGORY", line.category());
    return switch (column) {
      case 'F' -> filled(sources.parts("SOURCE_ARTICLE_16", "SOURCE_TRUSTED_FLAGGER"));
      case 'G' -> filled(sources.parts("SOURCE_TRUSTED_FLAGGER"));
      case 'H', 'I' -> unfilled("Published for all sources together: V2");
      case 'J', 'K' -> unfilled("Published by channel: T6");
      default -> unfilled("Published for all sources together: V6 by ground");
    };
  }

  @Override
  public FormCell measure(int part, char column, DsaLine line) {
    return unfilled("Published for all sources together: V6, V6A, V6B, V6C and V6D");
  }

  @Override
  public FormCell redress(Level level, String basis, Scope scope) {
    if (!basis.isEmpty()) {
      return unfilled("Published for all levels together: A1 and A3 by basis");
    }
    String code = level.name();
    return filled(
        switch (scope) {
          case TOTAL -> Source.by("A3", Statistic.COUNT, LEVEL, code);
          case MEDIAN -> Source.by("A7", Statistic.MEDIAN_COMPLETED, LEVEL, code);
          case IMPLEMENTED -> Source.by("A10", Statistic.SHARE, LEVEL, code);
          default -> Source.by("A3", Statistic.COUNT, LEVEL, code).parts(scope.name());
        });
  }

  @Override
  public FormCell newlyImposed() {
    return filled(Source.by("A11B", Statistic.COUNT, LEVEL, Level.INTERNAL_COMPLAINT.name()));
  }

  @Override
  public FormCell automated(Handled handled, String automation) {
    return handled == Handled.MEASURES
        ? filled(Source.whole("V15", Statistic.COUNT).parts(automation))
        : unfilled("Published by channel: V15");
  }

  @Override
  public FormCell automatedIn(String language, String automation) {
    return NO_TABLE;
  }

  @Override
  public FormCell accuracy(String indicator, String scope) {
    return unfilled("Stated by each service of its own sample: V15A, V15B and V15C");
  }

  @Override
  public FormCell fact(String indicator, String scope) {
    if (indicator.startsWith("SUSPENSIONS")) {
      return filled(Source.by("V16", Statistic.TOTAL, "INDICATOR", indicator));
    }
    if (indicator.equals("AMAR")) {
      return unfilled("Recipients of several services do not add up: O10B and O10C");
    }
    if (!indicator.equals("MODERATORS_LANG")) {
      return filled(Source.by("O10", Statistic.TOTAL, "INDICATOR", indicator));
    }
    return scope.equals("TOTAL")
        ? unfilled("Moderators of several languages do not add up: O10A")
        : filled(Source.by("O10A", Statistic.TOTAL, "SCOPE", scope));
  }

  @Override
  public Map<String, Source> besides(String total, DsaLine line) {
    return switch (total) {
      case "7INTERNAL_COMPLAINT" -> pending(Level.INTERNAL_COMPLAINT);
      case "7OUT_OF_COURT_BODY" -> pending(Level.OUT_OF_COURT_BODY);
      default -> Map.of();
    };
  }

  @Override
  public String remark(String total) {
    return switch (total) {
      case "3G" -> "With orders from no Member State, and of categories that have no row here";
      case "4F" -> "With notices of categories that have no row here";
      default -> "";
    };
  }

  private static Map<String, Source> pending(Level level) {
    return Map.of(
        "Not decided yet",
        Source.by("A3", Statistic.COUNT, LEVEL, level.name()).parts("PENDING", "X_NOT_STATED"));
  }
}
