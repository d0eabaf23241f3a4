package vitrine.web.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vitrine.catalogue.Metric;
import vitrine.chart.Drawn;
import vitrine.edition.Edition;
import vitrine.edition.EditionFiles;
import vitrine.sql.published.Artefact;
import vitrine.sql.published.ArtefactFacts;
import vitrine.sql.published.EditionRow;

/** A published edition with the charts that were drawn for it. */
public final class ShelvedEdition {
  private final EditionRow row;
  private final Edition edition;
  private final Map<String, Artefact> charts;
  private final ShelvedFiles files;
  private final List<ArtefactFacts> facts;

  ShelvedEdition(EditionRow row, Edition edition, ShelvedFiles files) {
    this.row = row;
    this.edition = edition;
    this.files = files;
    this.charts = files.charts(row);
    this.facts = files.facts(row);
  }

  public EditionRow row() {
    return row;
  }

  public Edition edition() {
    return edition;
  }

  /** The drawn chart of a metric. */
  public Drawn chart(Metric metric) {
    return new Drawn(
        text(EditionFiles.chartPath(metric)), text(EditionFiles.narrowChartPath(metric)));
  }

  private String text(String path) {
    Artefact artefact = charts.get(path);
    return artefact == null ? "" : new String(artefact.bytes(), StandardCharsets.UTF_8);
  }

  /** How many bytes the printed edition has; empty for editions that were published without. */
  public OptionalLong report() {
    return find(EditionFiles.REPORT)
        .map(it -> OptionalLong.of(it.size()))
        .orElse(OptionalLong.empty());
  }

  /** A file as it was published. */
  public Optional<Artefact> findFile(String path) {
    return find(path).map(it -> files.read(row, it));
  }

  private Optional<ArtefactFacts> find(String path) {
    return facts.stream().filter(it -> it.path().equals(path)).findFirst();
  }

  /** What is known of its files, in the order of their paths. */
  public List<ArtefactFacts> files() {
    return facts;
  }

  /** The address of the latest edition of the period. */
  public String latest() {
    return "/releases/" + row.period();
  }

  /** Where the parts of the latest edition of the period are. */
  public SitePlaces places() {
    return new SitePlaces(latest(), frozen());
  }

  /** Where a metric is in the latest edition of the period. */
  public String place(Metric metric) {
    return places().metric(metric);
  }

  /** The address that will always show this edition. */
  public String frozen() {
    return latest() + "/v" + row.number();
  }

  /** The address of a file that was published with it. */
  public String file(String path) {
    return frozen() + "/files/" + path;
  }
}
