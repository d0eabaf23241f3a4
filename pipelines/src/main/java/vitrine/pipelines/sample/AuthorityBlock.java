package vitrine.pipelines.sample;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import vitrine.casefile.CaseFields;
import vitrine.casefile.Resource;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.TokenColumn;
import vitrine.pipelines.check.CaseRows;
import vitrine.pipelines.export.ExportWriter;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.export.TableWriter;

/** What authorities tell of the orders in one file of services. */
record AuthorityBlock(CaseRows cases, int number, long seed, Format format, String folder)
    implements Serializable {
  private static final long serialVersionUID = 1;

  /** The orders of the file that both sides can tell of, and what of each can be told otherwise. */
  ArrayList<Candidate> candidates() {
    ArrayList<Candidate> candidates = new ArrayList<>();
    cases.read(
        (batch, row) -> {
          if (isShared(batch, row)) {
            int fits = 0;
            for (Disagreement each : Disagreement.values()) {
              fits |= AuthorityRow.canShow(each, batch, row) ? 1 << each.ordinal() : 0;
            }
            candidates.add(new Candidate(order(batch, row), fits));
          }
        });
    return candidates;
  }

  /** An order and the disagreements that fit it, as bits. */
  record Candidate(SharedOrder order, int fits) implements Serializable {
    private static final long serialVersionUID = 1;

    boolean fits(Disagreement disagreement) {
      return (fits >> disagreement.ordinal() & 1) == 1;
    }
  }

  private static boolean isShared(Batch batch, int row) {
    return !batch.column(CaseFields.INCIDENT_TOKEN).isEmpty(row)
        && batch.column(CaseFields.EXERCISE).text(row).equals("NO");
  }

  private SharedOrder order(Batch batch, int row) {
    TokenColumn tokens = batch.tokens(CaseFields.INCIDENT_TOKEN);
    return SharedOrder.of(seed, tokens.high()[row], tokens.low()[row]);
  }

  /** Writes the authorities' file and returns its number of rows. */
  Long write(Map<SharedOrder, Disagreement> planted) {
    Batch rows = new Batch(Resource.CASES.fields());
    long[] written = {0};
    Path file = file();
    try (TableWriter writer =
        TableWriter.open(file, format, Resource.CASES, Resource.CASES.fields())) {
      cases.read(
          (batch, row) -> {
            if (isShared(batch, row)) {
              add(rows, batch, row, planted);
              if (rows.size() > Batch.CAPACITY - 2) {
                written[0] += flush(writer, rows);
              }
            }
          });
      return written[0] + flush(writer, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file() {
    return Path.of(folder, ExportWriter.fileName(Resource.CASES, number, format));
  }

  private static long flush(TableWriter writer, Batch rows) {
    try {
      long size = rows.size();
      writer.write(rows, Map.of());
      rows.clear();
      return size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Batch rows, Batch from, int row, Map<SharedOrder, Disagreement> planted) {
    SharedOrder order = order(from, row);
    Disagreement disagreement = planted.get(order);
    if (disagreement == Disagreement.NOT_ISSUED) {
      return;
    }
    AuthorityRow first = new AuthorityRow(rows, rows.addCopy(from, row), order).agree();
    if (disagreement == Disagreement.NOT_RECEIVED
        || disagreement == Disagreement.TOKEN_TWICE_ISSUER) {
      new AuthorityRow(rows, rows.addCopy(from, row), order).agree().disagree(disagreement);
    } else if (disagreement != null) {
      first.disagree(disagreement);
    }
  }
}
