package vitrine.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import vitrine.attack.Review;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Chapter;
import vitrine.catalogue.Metric;
import vitrine.chart.Drawn;
import vitrine.form.PublishedForms;
import vitrine.release.Folder;
import vitrine.release.Json;
import vitrine.release.Sha256;
import vitrine.release.SpecificationJson;

/**
 * The files of an edition, by path: pages that need no server, tables, charts and their digests.
 *
 * <pre>
 * index.html  volume.html  method.html  report.pdf  edition.json  style/
 * tables/v1-by-month.csv  tables/v1-by-month.json   charts/v1.svg  charts/v1-narrow.svg
 * forms/index.html  forms/dsa/Part_3_member_states_orders.csv  forms/sources.csv
 * allowed_signers  log.pem  verify.sh
 * SHA256SUMS               checked by: sha256sum -c SHA256SUMS
 * SHA256SUMS.sig  proof.tlog-proof     made afterwards, and checked by verify.sh with all others
 * </pre>
 */
public final class EditionFiles {
  public static final String SUMS = "SHA256SUMS";

  /** The whole edition as one file, with its tables attached. */
  public static final String REPORT = "report.pdf";

  private final SortedMap<String, byte[]> files;
  private final SortedMap<String, String> digests;

  private EditionFiles(SortedMap<String, byte[]> others, SortedMap<String, String> digests) {
    SortedMap<String, byte[]> all = new TreeMap<>(others);
    all.put(SUMS, bytes(sums(digests)));
    this.files = Collections.unmodifiableSortedMap(all);
    this.digests = digests;
  }

  /**
   * Renders an edition. The report is printed while the other files are rendered, so that two
   * processors have equal work.
   *
   * @param review what was tried against its figures
   * @param others files that stand beside those of the edition, by path
   */
  public static EditionFiles of(
      Edition edition, Review review, Charts charts, Map<String, byte[]> others) {
    SortedMap<String, byte[]> files = new TreeMap<>(others);
    files.putAll(tables(edition));
    Map<String, String> wide = draw(edition, charts::wide);
    SortedMap<String, byte[]> attached = new TreeMap<>(files);
    CompletableFuture<byte[]> report =
        CompletableFuture.supplyAsync(
            () -> EditionPdf.of(edition, review, it -> wide.get(it.code()), attached));
    Map<String, String> narrow = draw(edition, charts::narrow);
    files.putAll(pages(edition, review, it -> drawn(it, wide, narrow)));
    Style.files().forEach((name, file) -> files.put("style/" + name, file));
    files.put(REPORT, report.join());
    files.put("index.html", bytes(EditionHtml.page(edition, files.get(REPORT).length)));
    return new EditionFiles(files, digests(files));
  }

  private static Map<String, String> draw(Edition edition, Function<Metric, String> chart) {
    return edition.catalogue().list().parallelStream()
        .collect(Collectors.toMap(Metric::code, chart));
  }

  private static Drawn drawn(Metric metric, Map<String, String> wide, Map<String, String> narrow) {
    return new Drawn(wide.get(metric.code()), narrow.get(metric.code()));
  }

  private static Map<String, byte[]> tables(Edition edition) {
    Map<String, byte[]> files = new HashMap<>();
    for (Metric metric : edition.catalogue().list()) {
      for (Breakdown breakdown : metric.breakdowns()) {
        TableFiles table = TableFiles.of(edition, metric, breakdown);
        String path = "tables/" + FigureTable.key(metric, breakdown);
        files.put(path + ".csv", bytes(table.csv()));
        files.put(path + ".json", bytes(table.json()));
      }
    }
    return files;
  }

  private static Map<String, byte[]> pages(
      Edition edition, Review review, Function<Metric, Drawn> drawn) {
    Map<String, byte[]> files = new HashMap<>();
    for (Metric metric : edition.catalogue().list()) {
      files.put(chartPath(metric), bytes(drawn.apply(metric).wide()));
      files.put(narrowChartPath(metric), bytes(drawn.apply(metric).narrow()));
    }
    for (Chapter chapter : edition.chapters()) {
      files.put(chapter.slug() + ".html", bytes(EditionHtml.chapterPage(edition, chapter, drawn)));
    }
    Arrays.stream(Part.values())
        .filter(it -> it.isIn(edition))
        .forEach(it -> files.put(it.slug() + ".html", bytes(EditionHtml.partPage(edition, it))));
    edition.restatement().map(ChangeFiles::new).ifPresent(it -> put(files, it));
    files.put("method.html", bytes(EditionHtml.methods(edition, review)));
    putForms(edition, files);
    files.put("edition.json", bytes(Json.write(facts(edition))));
    files.put(
        "specification.json",
        bytes(Json.write(SpecificationJson.of(edition.catalogue(), edition.protection()))));
    return files;
  }

  private static void putForms(Edition edition, Map<String, byte[]> files) {
    PublishedForms forms =
        new PublishedForms(edition.period(), edition.publishedOn(), edition.figures());
    forms.files().forEach((path, file) -> files.put("forms/" + path, file));
    files.put("forms/index.html", bytes(EditionHtml.forms(edition, forms)));
  }

  /** The same with further files, sealed again. */
  public EditionFiles with(Map<String, byte[]> further) {
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    all.putAll(further);
    SortedMap<String, String> known = new TreeMap<>(digests);
    known.putAll(digests(further));
    return new EditionFiles(all, known);
  }

  /** Where the chart of a metric is. */
  public static String chartPath(Metric metric) {
    return "charts/" + metric.code().toLowerCase(Locale.ROOT) + ".svg";
  }

  /** Where the same chart for a narrow screen is. */
  public static String narrowChartPath(Metric metric) {
    return chartPath(metric).replace(".svg", "-narrow.svg");
  }

  public SortedMap<String, byte[]> byPath() {
    return files;
  }

  /** SHA-256 of {@link #SUMS}, which names every other file. */
  public String digest() {
    return sha256(SUMS);
  }

  /** SHA-256 of a file. */
  public String sha256(String path) {
    return path.equals(SUMS) ? Sha256.of(files.get(SUMS)) : digests.get(path);
  }

  /** Writes files by their paths; the folder appears complete or not at all. */
  public static void write(Path folder, Map<String, byte[]> files) throws IOException {
    Folder.create(folder, partial -> fill(partial, files));
  }

  private static void fill(Path folder, Map<String, byte[]> files) {
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(Map<String, byte[]> files, ChangeFiles changes) {
    files.put("changes.csv", bytes(changes.csv()));
    files.put("changes.json", bytes(changes.json()));
  }

  private static Map<String, Object> facts(Edition edition) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("title", edition.title());
    facts.put("period", edition.period().code());
    facts.put("number", edition.number());
    facts.put("published", edition.publishedOn().toString());
    facts.put("release", "sha256:" + edition.releaseDigest());
    edition.restatement().map(Restatement::cause).ifPresent(it -> facts.put("restates", it));
    facts.put("base", edition.protection().base());
    facts.put("spread", edition.protection().spread());
    facts.put("specification", "sha256:" + edition.specification());
    facts.put("figures", edition.figures().size());
    facts.put("hidden", EditionFacts.of(edition).hidden());
    facts.put("days", EditionFacts.of(edition).days());
    return facts;
  }

  private static SortedMap<String, String> digests(Map<String, byte[]> files) {
    return files.entrySet().parallelStream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                it -> Sha256.of(it.getValue()),
                (one, other) -> one,
                TreeMap::new));
  }

  private static String sums(SortedMap<String, String> digests) {
    StringBuilder sums = new StringBuilder();
    digests.forEach((path, digest) -> sums.append(digest).append("  ").append(path).append('\n'));
    return sums.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
