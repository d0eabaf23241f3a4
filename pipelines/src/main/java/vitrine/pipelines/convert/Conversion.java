package vitrine.pipelines.convert;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import vitrine.casefile.Defect;
import vitrine.casefile.Resource;

/**
 * What became of every row of some foreign tables.
 *
 * @param unread files of the input that no source of the mapping names
 * @param written the rows of the export by resource
 * @param defects with the columns that the foreign files have; each beyond the 10,000th of its kind
 *     in a file is counted only
 */
public record Conversion(
    List<SourceOutcome> sources,
    List<String> unread,
    Map<Resource, Long> written,
    List<Defect> defects) {

  /**
   * What became of the rows of one source: rows = written + excluded + refused, and for a source
   * that is looked up only, rows = found + not found + refused.
   *
   * @param found rows that were looked up for some row of another source
   * @param notFound rows that were not
   * @param untaken rows that no route takes or that are damaged; they are refused
   */
  public record SourceOutcome(
      String name,
      List<InputFile> files,
      long rows,
      long found,
      long notFound,
      long untaken,
      List<RouteOutcome> routes) {
    public long written() {
      return sum(RouteOutcome::written);
    }

    public long excluded() {
      return sum(RouteOutcome::excluded);
    }

    public long refused() {
      return untaken + sum(RouteOutcome::refused);
    }

    private long sum(ToLongFunction<RouteOutcome> number) {
      return routes.stream().mapToLong(number).sum();
    }
  }

  /** A foreign file that was read. */
  public record InputFile(String name, String sha256) {}

  /**
   * What became of the source rows that one route takes.
   *
   * @param route its place in the mapping
   * @param fate the resources it writes to, or why it excludes or refuses
   */
  public record RouteOutcome(
      String route, String fate, long written, long excluded, long refused) {}

  public long rows() {
    return sum(SourceOutcome::rows);
  }

  /** The source rows of which rows of the export were made. */
  public long converted() {
    return sum(SourceOutcome::written);
  }

  /** The source rows that were left out on purpose. */
  public long excluded() {
    return sum(SourceOutcome::excluded);
  }

  /** The source rows that are defects. */
  public long refused() {
    return sum(SourceOutcome::refused);
  }

  private long sum(ToLongFunction<SourceOutcome> number) {
    return sources.stream().mapToLong(number).sum();
  }
}
