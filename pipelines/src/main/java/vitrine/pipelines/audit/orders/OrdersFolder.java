package vitrine.pipelines.audit.orders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import vitrine.paper.PaperHtml;
import vitrine.pipelines.audit.RestrictedFile;
import vitrine.release.Folder;
import vitrine.release.Json;

/**
 * A reconciliation as a folder.
 *
 * <pre>
 * reconciliation.csv             protected counts; all that may be published
 * specification.json             how they were rounded
 * summary.json, index.html       the same in short
 * restricted/reconciliation.csv  exact counts by state, reason, service, authority and month
 * restricted/orders.csv          orders that disagree, by token, with what both sides say
 * </pre>
 */
public record OrdersFolder(ReconciledOrders orders, PublishedOrders published) {
  /**
   * Writes the folder, complete or not at all.
   *
   * @throws java.nio.file.FileAlreadyExistsException if it exists
   */
  public void write(Path folder) throws IOException {
    Folder.create(folder, this::fill);
  }

  private void fill(Path folder) {
    try {
      if (published.table().isPresent()) {
        Files.writeString(folder.resolve("reconciliation.csv"), published.table().get().csv());
        Files.writeString(folder.resolve("specification.json"), published.specification() + "\n");
      }
      Files.writeString(folder.resolve("summary.json"), Json.write(summary()));
      Files.writeString(
          folder.resolve("index.html"), PaperHtml.of(new OrdersPaper(orders, published).paper()));
      Path restricted = RestrictedFile.folder(folder.resolve("restricted"));
      ExactOrders exact = new ExactOrders(orders.counts());
      RestrictedFile.write(restricted.resolve("reconciliation.csv"), exact.counts());
      RestrictedFile.write(restricted.resolve("orders.csv"), exact.disagreements());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> summary() {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("submissions", orders.digests());
    summary.put("tolerance", orders.tolerance());
    summary.put("by", published.by().stream().map(OrderDimension::column).toList());
    summary.put("states", published.byState());
    published.rate(published.byState()).ifPresent(it -> summary.put("matchedPercent", it));
    return summary;
  }
}
