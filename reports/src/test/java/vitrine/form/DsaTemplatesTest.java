package vitrine.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrine.RealData;
import vitrine.casefile.UnionCodes;
import vitrine.catalogue.Period;

/** The generated templates beside the official files of the Commission, where these lie. */
class DsaTemplatesTest {
  private static final String PREFIX = "4_EN_Annex_I__Templates_for_Transparency_Reports_CSV_";

  /** Numbers that are all 7, of a service to which every row applies. */
  private static final Numbers SEVENS =
      new Numbers() {
        @Override
        public Answer find(Source source) {
          return Answer.of(7);
        }

        @Override
        public Set<String> tiers() {
          return Set.of();
        }
      };

  static Stream<Form> empty() {
    return DsaForms.list(DsaFrame.EMPTY, new NoSources()).stream();
  }

  static Stream<Form> filled() {
    return ServiceForms.of("example", Period.parse("2025-H2")).stream();
  }

  @ParameterizedTest
  @MethodSource("empty")
  void template_empty_hasTheBytesOfTheOfficialFile(Form form) throws IOException {
    String official = Files.readString(official(form));
    String empty = form.csv(SEVENS);
    assertLinesMatch(official.lines(), empty.lines());
    assertTrue(official.equals(empty), "the same line ends");
  }

  @ParameterizedTest
  @MethodSource("filled")
  void form_filled_isTheOfficialRowForRow(Form form) throws IOException {
    List<List<String>> official = expanded(form, read(Files.readString(official(form))));
    List<List<String>> filled = read(form.csv(SEVENS));
    assertEquals(official.size(), filled.size());
    for (int row = 0; row < official.size(); row++) {
      assertFixed(official.get(row), filled.get(row));
    }
  }

  /** Every cell that the template has words in says the same, but for its placeholders. */
  private static void assertFixed(List<String> official, List<String> filled) {
    assertEquals(official.size(), filled.size());
    for (int column = 0; column < official.size(); column++) {
      switch (official.get(column)) {
        case "", " " -> {}
        case "YYYY-MM-DD/YYYY-MM-DD" -> assertEquals("2025-07-01/2025-12-31", filled.get(column));
        case "Text", "Free text" -> assertEquals("", filled.get(column));
        case "YYYY-MM-DD" ->
            assertEquals("", filled.get(column).replaceAll("2025-\\d\\d-\\d\\d", ""));
        case "Text to detail the \"Other\" keyword." ->
            assertTrue(filled.get(column).contains(": other sub-categories"));
        default -> assertEquals(official.get(column), filled.get(column));
      }
    }
  }

  /** The rows of a template with a row for each state or language in place of three or one. */
  private static List<List<String>> expanded(Form form, List<List<String>> rows) {
    return switch (form.name()) {
      case "Part_3_member_states_orders" -> statesOfOrders(rows);
      case "Part_8_automated_means" -> languagesOfAutomation(rows);
      case "Part_9_human_resources" -> of(rows, 4, UnionCodes.LANGUAGES, true);
      case "Part_10_AMAR" -> of(rows, 2, UnionCodes.MEMBER_STATES, false);
      default -> rows;
    };
  }

  private static List<List<String>> of(
      List<List<String>> rows, int from, List<String> scopes, boolean lower) {
    List<List<String>> expanded = new ArrayList<>(rows.subList(0, from));
    scopes.forEach(it -> expanded.add(scoped(rows.get(from), lower ? it.toLowerCase() : it)));
    return expanded;
  }

  private static List<String> scoped(List<String> row, String scope) {
    List<String> copy = new ArrayList<>(row);
    copy.set(5, scope.equals("GR") ? "EL" : scope);
    return copy;
  }

  private static List<List<String>> statesOfOrders(List<List<String>> rows) {
    List<List<String>> expanded = new ArrayList<>(rows.subList(0, 92));
    for (String state : UnionCodes.MEMBER_STATES) {
      rows.subList(1, 92).forEach(row -> expanded.add(scoped(row, state)));
    }
    return expanded;
  }

  private static List<List<String>> languagesOfAutomation(List<List<String>> rows) {
    List<List<String>> expanded = new ArrayList<>(rows.subList(0, 21));
    for (int from : List.of(21, 24)) {
      UnionCodes.LANGUAGES.forEach(it -> expanded.add(scoped(rows.get(from), it.toLowerCase())));
    }
    for (String language : UnionCodes.LANGUAGES) {
      rows.subList(27, 30).forEach(row -> expanded.add(scoped(row, language.toLowerCase())));
    }
    return expanded;
  }

  private static List<List<String>> read(String text) {
    return CsvReader.builder().ofCsvRecord(text).stream().map(CsvRecord::getFields).toList();
  }

  private static Path official(Form form) {
    return RealData.path("dsa-annex1-template/" + PREFIX + form.name() + ".csv");
  }

  private static final class NoSources implements DsaSources {
    private static final FormCell NONE = new FormCell.Unfilled("");

    @Override
    public FormCell order(char column, DsaLine line, String state) {
      return NONE;
    }

    @Override
    public FormCell notice(char column, DsaLine line) {
      return NONE;
    }

    @Override
    public FormCell measure(int part, char column, DsaLine line) {
      return NONE;
    }

    @Override
    public FormCell redress(Level level, String basis, Scope scope) {
      return NONE;
    }

    @Override
    public FormCell newlyImposed() {
      return NONE;
    }

    @Override
    public FormCell automated(Handled handled, String automation) {
      return NONE;
    }

    @Override
    public FormCell automatedIn(String language, String automation) {
      return NONE;
    }

    @Override
    public FormCell accuracy(String indicator, String scope) {
      return NONE;
    }

    @Override
    public FormCell fact(String indicator, String scope) {
      return NONE;
    }

    @Override
    public Map<String, Source> besides(String total, DsaLine line) {
      return Map.of();
    }
  }
}
