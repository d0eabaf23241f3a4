package vitrine.reported;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a harmonised transparency report, with the columns of the official template and of
 * its tidy form. Source: Implementing Regulation (EU) 2024/2835, Annex I.
 */
public enum ReportTable {
  T1("summary", "Summary", TableColumns.SUMMARY),
  T2("categories_names", "Names of categories", TableColumns.NAMES),
  T3("member_states_orders", "Orders of Member States", TableColumns.ORDERS),
  T4("notices", "Notices", TableColumns.NOTICES),
  T5("own_initiative_illegal", "Own measures against illegal content", TableColumns.ILLEGAL),
  T6("own_initiative_tc", "Own measures under terms and conditions", TableColumns.TERMS),
  T7("appeals_and_recidivism", "Complaints, disputes and suspensions", TableColumns.INDICATORS),
  T8("automated_means", "Automated means", TableColumns.INDICATORS),
  T9("human_resources", "Human resources", TableColumns.INDICATORS),
  T10("amar", "Monthly active recipients", TableColumns.RECIPIENTS),
  T11("qualitative", "Descriptions", TableColumns.DESCRIPTIONS);

  private final String slug;
  private final String title;
  private final List<Column> columns;

  ReportTable(String slug, String title, String columns) {
    this.slug = slug;
    this.title = title;
    this.columns = parse(columns);
  }

  private static List<Column> parse(String lines) {
    List<Column> columns = new ArrayList<>();
    for (String line : lines.strip().split("\n")) {
      String[] parts = line.split("\\|", -1);
      String kind = parts[2].strip();
      boolean always = !kind.endsWith("?");
      Kind known = Kind.valueOf(always ? kind : kind.substring(0, kind.length() - 1));
      columns.add(new Column(parts[0].strip(), parts[1].strip(), known, always));
    }
    return List.copyOf(columns);
  }

  /** The name of the table in tidy form and in checks. */
  public String code() {
    return "t" + number();
  }

  /** The number of the part in Annex I. */
  public int number() {
    return ordinal() + 1;
  }

  /** The words for the part in the names of official files. */
  public String slug() {
    return slug;
  }

  public String title() {
    return title;
  }

  public List<Column> columns() {
    return columns;
  }

  /** The columns that hold numbers. */
  public List<Column> numbers() {
    return columns.stream().filter(it -> it.kind().isNumber()).toList();
  }

  /** The columns that hold counts, whatever the row. */
  public List<Column> counts() {
    return columns.stream().filter(it -> it.kind() == Kind.COUNT).toList();
  }

  public Optional<Column> find(String name) {
    return columns.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  /** Whether the table states numbers, rather than names or text. */
  public boolean isNumeric() {
    return number() >= T3.number() && number() <= T10.number();
  }

  /** Whether rows are about categories. */
  public boolean isByCategory() {
    return number() >= T3.number() && number() <= T6.number();
  }

  /** Whether rows are about indicators. */
  public boolean isByIndicator() {
    return this == T7 || this == T8 || this == T9;
  }

  /** The tables that state numbers. */
  public static List<ReportTable> numeric() {
    return List.of(values()).stream().filter(ReportTable::isNumeric).toList();
  }

  public static Optional<ReportTable> ofNumber(int number) {
    return number < 1 || number > values().length
        ? Optional.empty()
        : Optional.of(values()[number - 1]);
  }
}
