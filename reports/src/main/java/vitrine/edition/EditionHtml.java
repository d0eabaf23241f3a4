package vitrine.edition;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vitrine.attack.Review;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Chapter;
import vitrine.catalogue.Metric;
import vitrine.chart.Drawn;
import vitrine.form.PublishedForms;

/** Editions and their parts as HTML: the same for a file, a page and a print. */
public final class EditionHtml {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, EditionHtml.class.getClassLoader(), "vitrine.edition.templates");

  private EditionHtml() {}

  /** What each metric of an edition shows, in one sentence each. */
  public static String overview(Edition edition, Places places) {
    return render("edition/overview.jte", Map.of("edition", edition, "places", places));
  }

  /**
   * One chapter of an edition.
   *
   * @param charts the drawn chart of a metric
   */
  public static String chapter(
      Edition edition, Chapter chapter, Function<Metric, Drawn> charts, Places places) {
    return render("edition/chapter.jte", model(edition, chapter, charts, places));
  }

  /**
   * The first page of an edition that needs no server and no script.
   *
   * @param reportSize how many bytes the printed edition has
   */
  public static String page(Edition edition, long reportSize) {
    return render(
        "edition/page.jte",
        Map.of("edition", edition, "places", Places.inFolder(), "reportSize", reportSize));
  }

  /** A chapter as a page that needs no server and no script. */
  public static String chapterPage(
      Edition edition, Chapter chapter, Function<Metric, Drawn> charts) {
    return render("edition/chapterpage.jte", model(edition, chapter, charts, Places.inFolder()));
  }

  /**
   * The methods of an edition's metrics as a page that needs no server.
   *
   * @param review what was tried against its figures
   */
  public static String methods(Edition edition, Review review) {
    return render("edition/methods.jte", Map.of("edition", edition, "review", review));
  }

  /** How an edition differs from the period before, metric by metric. */
  public static String comparison(Edition edition, Places places) {
    return render(
        "edition/comparison.jte", Map.of("comparison", new Comparison(edition), "places", places));
  }

  /** Who submitted to an edition, and who did not. */
  public static String coverage(Edition edition) {
    return render("edition/coverage.jte", Map.of("coverage", Coverage.of(edition)));
  }

  /** What the terms of the field mean. */
  public static String glossary() {
    return render("edition/glossary.jte", Map.of());
  }

  /** What an edition changes of the one before; empty if it is the first. */
  public static String changes(Edition edition, Places places) {
    return edition.restatement().map(it -> changes(new Changes(edition, it), places)).orElse("");
  }

  public static String changes(Changes changes, Places places) {
    return render("edition/changes.jte", Map.of("changes", changes, "places", places));
  }

  /** A part beside the chapters as a page that needs no server and no script. */
  static String partPage(Edition edition, Part part) {
    return render(
        "edition/partpage.jte",
        Map.of(
            "edition",
            edition,
            "title",
            part.title(),
            "lead",
            part.lead(),
            "content",
            part.html(edition, Places.inFolder())));
  }

  /** The list of an edition's forms as a page that needs no server. */
  static String forms(Edition edition, PublishedForms forms) {
    return render("edition/forms.jte", Map.of("edition", edition, "forms", forms));
  }

  /**
   * A whole edition as one page to be printed.
   *
   * @param review what was tried against its figures
   * @param charts the drawn chart of a metric
   */
  static String print(Edition edition, Review review, Function<Metric, String> charts) {
    Places places = Places.inPrint();
    List<PrintedMetric> metrics =
        edition.catalogue().list().parallelStream()
            .map(it -> PrintedMetric.of(edition, it, new Drawn(charts.apply(it), ""), places))
            .toList();
    return render(
        "edition/print.jte",
        Map.of(
            "edition", edition,
            "review", review,
            "metrics", metrics,
            "places", places,
            "style", Style.ofPrint()));
  }

  /** One metric with its chart. */
  public static String block(Edition edition, Metric metric, Drawn drawn, Places places) {
    return render(
        "edition/block.jte",
        Map.of("block", FigureBlock.of(edition, metric, drawn, places), "places", places));
  }

  /** The chart of one table with the words below it. */
  public static String figure(Edition edition, Metric metric, Breakdown breakdown, Drawn drawn) {
    String caption = Caption.of(edition, metric, breakdown);
    return render("edition/figure.jte", Map.of("drawn", drawn, "caption", caption));
  }

  /** One table in full. */
  public static String table(FigureTable table) {
    return render("edition/table.jte", Map.of("table", table));
  }

  /** What the symbols in tables mean. */
  public static String key() {
    return render("edition/key.jte", Map.of());
  }

  private static Map<String, Object> model(
      Edition edition, Chapter chapter, Function<Metric, Drawn> charts, Places places) {
    List<FigureBlock> blocks =
        edition.catalogue().list(chapter).stream()
            .map(metric -> FigureBlock.of(edition, metric, charts.apply(metric), places))
            .toList();
    return Map.of("edition", edition, "chapter", chapter, "blocks", blocks, "places", places);
  }

  private static String render(String template, Map<String, Object> model) {
    StringOutput output = new StringOutput();
    TEMPLATES.render(template, model, output);
    return output.toString();
  }
}
