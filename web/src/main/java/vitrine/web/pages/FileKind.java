package vitrine.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import vitrine.sql.published.ArtefactFacts;

/**
 * Files of an edition that serve the same purpose.
 *
 * @param rank whether each is listed, or listed on demand, or only counted
 */
public record FileKind(String title, String purpose, Rank rank, List<ArtefactFacts> files) {
  /** How much room files get. */
  public enum Rank {
    LISTED,
    FOLDED,
    COUNTED
  }

  private static final long THOUSAND = 1_000;

  /** How files are told apart; the first that fits counts. */
  private enum Form {
    ALL("Everything", "All data, codes and descriptions in one file", Rank.LISTED, "data\\.zip"),
    CUBE("All figures", "Every figure once, one a row", Rank.LISTED, "data/figures\\..*"),
    BOOKS("Workbooks", "The tables of a chapter, with notes", Rank.LISTED, "data/.*\\.xlsx"),
    ABOUT(
        "Descriptions",
        "What the files hold, for people, programs, catalogues and search engines",
        Rank.LISTED,
        "README\\.md|datapackage\\.json|.*\\.jsonld|edition\\.json|SHA256SUMS"),
    CODES("Codes", "The codes of a column, with what they mean", Rank.FOLDED, "codelists/.*"),
    PAGES("Pages", "The edition as pages that need no server", Rank.FOLDED, "[^/]*\\.(html|pdf)"),
    TABLES("Tables", "Each table by itself; its page has the links", Rank.COUNTED, "tables/.*"),
    CHARTS("Charts", "Each chart as SVG; the page of its metric has it", Rank.COUNTED, "charts/.*"),
    OTHERS("Others", "What pages need, and what belongs to no other kind", Rank.COUNTED, ".*");

    private final String title;
    private final String purpose;
    private final Rank rank;
    private final Predicate<String> fits;

    Form(String title, String purpose, Rank rank, String paths) {
      this.title = title;
      this.purpose = purpose;
      this.rank = rank;
      this.fits = path -> path.matches(paths);
    }

    static Form of(ArtefactFacts file) {
      return Arrays.stream(values()).filter(it -> it.fits.test(file.path())).findFirst().get();
    }
  }

  /** The kinds of which there are files. */
  static List<FileKind> of(List<ArtefactFacts> files) {
    return Arrays.stream(Form.values())
        .map(
            form ->
                new FileKind(
                    form.title,
                    form.purpose,
                    form.rank,
                    files.stream().filter(it -> Form.of(it) == form).toList()))
        .filter(it -> !it.files().isEmpty())
        .toList();
  }

  /** How many bytes all files have, as a reader sees it. */
  public String size() {
    return size(files.stream().mapToLong(ArtefactFacts::size).sum());
  }

  /** A number of bytes as a reader sees it: {@code 7.2 MB}. */
  public static String size(long bytes) {
    if (bytes < THOUSAND) {
      return bytes + " B";
    }
    double kilobytes = (double) bytes / THOUSAND;
    return kilobytes < THOUSAND
        ? String.format(Locale.ROOT, "%.0f kB", kilobytes)
        : String.format(Locale.ROOT, "%.1f MB", kilobytes / THOUSAND);
  }

  /** The form of a file, as a reader knows it. */
  public static String format(ArtefactFacts file) {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "csv" -> "CSV";
      case "jsonl" -> "JSON Lines";
      case "parquet" -> "Parquet";
      case "xlsx" -> "Excel";
      case "zip" -> "ZIP";
      case "json" -> "JSON";
      case "jsonld" -> "JSON-LD";
      case "md" -> "Markdown";
      case "html" -> "HTML";
      case "pdf" -> "PDF";
      default -> "Text";
    };
  }
}
