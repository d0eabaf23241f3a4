package vitrine.web.pages;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import vitrine.catalogue.Period;
import vitrine.disclosure.Figures;
import vitrine.disclosure.Parameters;
import vitrine.edition.Edition;
import vitrine.edition.Restatement;
import vitrine.edition.RestatementReason;
import vitrine.sql.published.EditionRow;
import vitrine.sql.published.PublishedEditions;

/**
 * The published editions, kept in memory. New ones appear within seconds; without the database
 * those that were read stay.
 */
public final class Shelf {
  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final int KEPT = 12;

  private final PublishedEditions editions;
  private final ShelvedFiles files;
  private final LastKnown<List<EditionRow>> rows;
  private final LoadingCache<EditionRow, ShelvedEdition> shelved;

  /**
   * The editions of the record.
   *
   * @param folder where their files are as well, if this is the machine that published them
   */
  public Shelf(PublishedEditions editions, Path folder) {
    this.editions = editions;
    this.files = new ShelvedFiles(editions, folder);
    this.rows = new LastKnown<>(editions::list, FRESH);
    this.shelved = Caffeine.newBuilder().maximumSize(KEPT).build(this::shelve);
  }

  /** All editions, the latest first. */
  public List<EditionRow> list() {
    return rows.get();
  }

  /** A number that is another as soon as other editions are on the shelf. */
  public long state() {
    return rows.changes();
  }

  /** Reads the latest editions, so that they are there when the database is not. */
  public void fill() {
    list().stream().limit(KEPT).forEach(shelved::get);
  }

  /** The latest edition of the latest period. */
  public Optional<ShelvedEdition> findLatest() {
    return list().stream().findFirst().map(shelved::get);
  }

  /** The latest edition of a period. */
  public Optional<ShelvedEdition> find(String period) {
    return list().stream().filter(it -> it.period().equals(period)).findFirst().map(shelved::get);
  }

  /** One edition of a period. */
  public Optional<ShelvedEdition> find(String period, int number) {
    return row(period, number).map(shelved::get);
  }

  /** The latest edition of every period, the latest period first. */
  public List<ShelvedEdition> listLatest() {
    return list().stream()
        .map(EditionRow::period)
        .distinct()
        .map(period -> find(period).orElseThrow())
        .toList();
  }

  private ShelvedEdition shelve(EditionRow row) {
    Period period = Period.parse(row.period());
    Figures figures = editions.figures(row);
    Edition edition =
        new Edition(
            period,
            row.number(),
            row.publishedAt().atOffset(ZoneOffset.UTC).toLocalDate(),
            row.releaseDigest(),
            Parameters.of(row.spread()),
            figures,
            before(row, period),
            restatement(row, figures));
    return new ShelvedEdition(row, edition, files);
  }

  private Optional<Figures> before(EditionRow row, Period period) {
    return list().stream()
        .filter(it -> it.period().equals(period.previous().code()))
        .filter(it -> !it.publishedAt().isAfter(row.publishedAt()))
        .findFirst()
        .map(editions::figures);
  }

  private Optional<Restatement> restatement(EditionRow row, Figures figures) {
    return row(row.period(), row.number() - 1).map(it -> restatement(row, it, figures));
  }

  private Restatement restatement(EditionRow row, EditionRow earlier, Figures figures) {
    RestatementReason reason = RestatementReason.valueOf(row.reason());
    Figures before = editions.figures(earlier);
    Figures first = row(row.period(), 1).map(editions::figures).orElse(before);
    return Restatement.between(
        new Restatement.Cause(earlier.number(), reason, row.because()), first, before, figures);
  }

  private Optional<EditionRow> row(String period, int number) {
    return list().stream()
        .filter(it -> it.period().equals(period) && it.number() == number)
        .findFirst();
  }

  /** What lies between an edition and any earlier one of its period. */
  public Optional<Restatement> since(ShelvedEdition edition, int number) {
    return row(edition.row().period(), number)
        .filter(it -> number < edition.row().number())
        .map(it -> restatement(edition.row(), it, edition.edition().figures()));
  }
}
