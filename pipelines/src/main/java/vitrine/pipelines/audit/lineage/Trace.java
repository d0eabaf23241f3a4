package vitrine.pipelines.audit.lineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Formula;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.FigureText;
import vitrine.pipelines.audit.TallyText;
import vitrine.release.Manifest;
import vitrine.release.Release;
import vitrine.tally.Cell;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

/** The way from the figures of a cell back to the submissions behind them. */
public final class Trace {
  private final Release release;
  private final Catalogue catalogue;
  private final Cell cell;
  private final SortedMap<FigureKey, Figure> figures;
  private final Tallies tallies;
  private final SortedSet<Cell> sources;
  private final List<Touch> touches;

  /** What a submission adds to the cells behind a figure. */
  record Touch(Manifest.Input input, Map<Cell, Tally> tallies) {}

  Trace(
      Release release,
      Catalogue catalogue,
      Cell cell,
      SortedMap<FigureKey, Figure> figures,
      Tallies tallies,
      SortedSet<Cell> sources,
      List<Touch> touches) {
    this.release = release;
    this.catalogue = catalogue;
    this.cell = cell;
    this.figures = figures;
    this.tallies = tallies;
    this.sources = sources;
    this.touches = List.copyOf(touches);
  }

  /** The digests of the submissions, by their names. */
  public SortedMap<String, String> digests() {
    SortedMap<String, String> digests = new TreeMap<>();
    touches.forEach(it -> digests.put(it.input().submission(), it.input().digest()));
    return digests;
  }

  /** The way as nested names and values, from the sentence of the metric to the submissions. */
  public Map<String, Object> steps() {
    Metric metric = catalogue.get(cell.metric());
    Map<String, Object> steps = new LinkedHashMap<>();
    steps.put("metric", metric.code() + " " + metric.name());
    steps.put("definition", metric.definition());
    if (!(metric.measure() instanceof Measure.Derived)) {
      steps.put("formula", Formula.of(metric.measure()));
      steps.put("units", Formula.units(metric));
    }
    steps.put("reference", metric.reference());
    steps.put("cell", (cell.breakdown() + " " + String.join("|", cell.values())).strip());
    steps.put("figures", figureTexts());
    steps.put("exact", exact(sources, tallies.byCell()));
    steps.put("submissions", touches.stream().map(this::touch).toList());
    steps.put("run", run(release));
    return steps;
  }

  private Map<String, String> figureTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    figures.forEach(
        (key, figure) -> {
          FigureText text = FigureText.of(figure);
          String interval =
              text.low().isEmpty() ? "" : " from " + text.low() + " to " + text.high();
          String shown = text.obsStatus().equals("A") ? text.value() + interval : text.obsStatus();
          texts.put((key.statistic().name() + " " + key.part()).strip(), shown);
        });
    return texts;
  }

  private Map<String, Object> exact(Iterable<Cell> cells, Map<Cell, Tally> by) {
    TallyText text = new TallyText(catalogue);
    Map<String, Object> exact = new LinkedHashMap<>();
    for (Cell each : cells) {
      exact.put(name(each), text.numbers(each, by.get(each)));
    }
    return exact;
  }

  static String name(Cell cell) {
    return (cell.metric() + " " + cell.breakdown() + " " + String.join("|", cell.values())).strip();
  }

  private Map<String, Object> touch(Touch touch) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("submission", touch.input().submission());
    told.put("digest", touch.input().digest());
    told.put("submitter", touch.input().submitter());
    told.put("asOf", touch.input().asOf());
    told.put("adds", exact(touch.tallies().keySet(), touch.tallies()));
    return told;
  }

  static Map<String, Object> run(Release release) {
    Manifest manifest = release.manifest();
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("release", release.digest());
    run.put("period", manifest.period());
    run.put("software", manifest.software());
    run.put("catalogue", manifest.catalogue());
    run.put("protectionKey", manifest.protection().key());
    run.put("spread", manifest.protection().spread());
    if (!manifest.restates().isEmpty()) {
      run.put("restates", manifest.restates());
    }
    return run;
  }
}
