package vitrine.web.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.catalogue.Period;
import vitrine.chart.SvgRenderer;
import vitrine.disclosure.Exposure;
import vitrine.disclosure.Figures;
import vitrine.disclosure.Parameters;
import vitrine.edition.Charts;
import vitrine.edition.Edition;
import vitrine.edition.EditionFiles;
import vitrine.edition.Restatement;
import vitrine.edition.SealFiles;
import vitrine.edition.data.OpenData;
import vitrine.edition.data.Publisher;
import vitrine.proof.EditionStatement;
import vitrine.release.Manifest;
import vitrine.release.Sha256;
import vitrine.sql.Database;
import vitrine.sql.ledger.SigningRefused;
import vitrine.sql.published.Artefact;
import vitrine.sql.published.EditionPublisher;
import vitrine.sql.published.EditionRow;
import vitrine.sql.published.LoadedRelease;
import vitrine.sql.published.PublishedEditions;

/** The step from a loaded release to an edition that everybody can read. */
public final class Publication {
  private final EditionPublisher desk;
  private final PublishedEditions published;
  private final Notary notary;
  private final Path folder;
  private final Publisher publisher;
  private final SvgRenderer renderer;
  private final Clock clock;

  /**
   * A publication into a record and a folder.
   *
   * @param notary signs what is published
   * @param folder where the folders of editions are
   * @param publisher who publishes
   * @param renderer draws the charts
   */
  public Publication(
      Database database,
      Notary notary,
      Path folder,
      Publisher publisher,
      SvgRenderer renderer,
      Clock clock) {
    this.desk = new EditionPublisher(database);
    this.published = new PublishedEditions(database);
    this.notary = notary;
    this.folder = folder;
    this.publisher = publisher;
    this.renderer = renderer;
    this.clock = clock;
  }

  /** What was published, and the folder that holds it. */
  public record Published(EditionRow edition, Path folder) {}

  /**
   * Publishes the release of a period that was loaded last; empty if there is none.
   *
   * @param reason why the edition before is restated; empty if there is none
   * @throws PublicationRefused if its figures gave something away when they were attacked, or
   *     together would tell too much of a unit, or if it does not restate the edition before
   * @throws SigningRefused if it cannot be signed
   */
  public Optional<Published> publish(Period period, Optional<Reason> reason) throws IOException {
    notary.prepare();
    Completion completion = new Completion(desk, published, notary, folder);
    completion.completeAll();
    Optional<LoadedRelease> release = desk.findLatest(period);
    return release.isEmpty()
        ? Optional.empty()
        : Optional.of(publish(period, release.get(), reason, completion));
  }

  private Published publish(
      Period period, LoadedRelease release, Optional<Reason> reason, Completion completion)
      throws IOException {
    PublicationRefused.unlessWithstood(release.review().attacks());
    Manifest.Protected protection = release.manifest().protection();
    PublicationRefused.unlessAllowed(protection, besides(period, protection));
    PublicationRefused.unlessRestated(
        release.digest(), release.manifest(), releaseBefore(period, protection));
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    int number = desk.nextNumber(period);
    PublicationRefused.unlessExplained(number, reason);
    completion.mustBeFree(period, number);
    Edition edition =
        new Edition(
            period,
            number,
            now.atOffset(ZoneOffset.UTC).toLocalDate(),
            release.digest(),
            Parameters.of(protection.spread()),
            release.figures(),
            before(period),
            reason.map(it -> restatement(period, number, it, release.figures())));
    EditionFiles files =
        EditionFiles.of(
                edition,
                release.review(),
                Charts.drawn(edition, renderer),
                OpenData.of(edition, publisher))
            .with(SealFiles.of(notary.history()));
    String signature = notary.sign(files.byPath().get(EditionFiles.SUMS), now);
    Artefact signed = artefact(SealFiles.SIGNATURE, signature.getBytes(StandardCharsets.UTF_8));
    EditionStatement statement =
        new EditionStatement(period.code(), number, now, files.digest(), signed.sha256());
    EditionRow row = desk.publish(release, statement, cause(reason), artefacts(files, signed));
    return new Published(row, completion.complete(row));
  }

  /** What is told already, with other noise, by editions that share days with a period. */
  private Exposure besides(Period period, Manifest.Protected protection) {
    Noise own = new Noise(period, protection.spread(), protection.key());
    Map<Noise, Exposure> latest = new HashMap<>();
    for (EditionRow row : published.list()) {
      Noise noise = new Noise(Period.parse(row.period()), row.spread(), row.key());
      if (noise.period().overlaps(period) && !noise.equals(own)) {
        latest.putIfAbsent(noise, row.exposure());
      }
    }
    return latest.values().stream().reduce(new Exposure(0), Exposure::plus);
  }

  /** The digest of what the latest edition of a period with the same noise was made of. */
  private Optional<String> releaseBefore(Period period, Manifest.Protected protection) {
    return published.list().stream()
        .filter(it -> it.period().equals(period.code()))
        .filter(it -> it.spread() == protection.spread() && it.key().equals(protection.key()))
        .findFirst()
        .map(EditionRow::releaseDigest);
  }

  /** What editions of equal noise have in common. */
  private record Noise(Period period, double spread, String key) {}

  private Restatement restatement(Period period, int number, Reason reason, Figures figures) {
    Restatement.Cause cause = new Restatement.Cause(number - 1, reason.code(), reason.because());
    Figures first = published.figures(published.find(period.code(), 1).orElseThrow());
    return Restatement.between(cause, first, latest(period).orElseThrow(), figures);
  }

  private static EditionPublisher.Cause cause(Optional<Reason> reason) {
    return reason
        .map(it -> new EditionPublisher.Cause(it.code().name(), it.because()))
        .orElse(EditionPublisher.Cause.NONE);
  }

  private Optional<Figures> before(Period period) {
    return latest(period.previous());
  }

  private Optional<Figures> latest(Period period) {
    return published.list().stream()
        .filter(it -> it.period().equals(period.code()))
        .findFirst()
        .map(published::figures);
  }

  private static List<Artefact> artefacts(EditionFiles files, Artefact signature) {
    List<Artefact> artefacts = new ArrayList<>();
    files
        .byPath()
        .forEach(
            (path, bytes) ->
                artefacts.add(new Artefact(path, MediaTypes.of(path), files.sha256(path), bytes)));
    artefacts.add(signature);
    return artefacts;
  }

  static Artefact artefact(String path, byte[] bytes) {
    return new Artefact(path, MediaTypes.of(path), Sha256.of(bytes), bytes);
  }
}
