package vitrine.form;

import static vitrine.form.FormCell.fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrine.casefile.Code;
import vitrine.casefile.CodeList;
import vitrine.casefile.DsaCodes;

/**
 * Part 2 of the DSA templates: the names of the categories, spaces at their ends as in the file.
 */
final class DsaCategoryNames {
  private static final String UNNAMED = "Not captured by any other sub-category";

  /** Codes whose name is written otherwise than in the regulation. */
  private static final Map<String, String> WRITTEN =
      Map.of(
          "KEYWORD_MISLEADING_INFO_CONSUMER_RIGHTS",
          "Misleading information about the consumer’s rights ",
          "STATEMENT_CATEGORY_OTHER_VIOLATION_TC",
          "Other violation of provider’s terms and conditions",
          "KEYWORD_NONCOMPLIANCE_PRICING",
          "Non-compliance with pricing regulations  ");

  /** Codes whose name ends with a space. */
  private static final Set<String> SPACED =
      Set.of(
          "KEYWORD_HIDDEN_ADVERTISEMENT",
          "KEYWORD_INSUFFICIENT_INFORMATION_ON_TRADERS",
          "KEYWORD_HATE_SPEECH",
          "KEYWORD_MISINFORMATION_DISINFORMATION",
          "KEYWORD_VIOLATION_EU_LAW",
          "KEYWORD_VIOLATION_NATIONAL_LAW",
          "KEYWORD_GROOMING_SEXUAL_ENTICEMENT_MINORS",
          "STATEMENT_CATEGORY_PROTECTION_OF_MINORS",
          "STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY",
          "STATEMENT_CATEGORY_SCAMS_AND_FRAUD",
          "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS",
          "STATEMENT_CATEGORY_VIOLENCE");

  private DsaCategoryNames() {}

  static Form form(DsaFrame frame) {
    List<FormRow> rows = new ArrayList<>();
    rows.add(row("TOTAL", "All the entries", "TOTAL", frame.remark()));
    int category = 0;
    char letter = 'a';
    for (DsaLine line : DsaLine.of(2).stream().filter(it -> !it.isTotal()).toList()) {
      category += line.isSubCategory() ? 0 : 1;
      letter = line.isSubCategory() ? (char) (letter + 1) : 'a' - 1;
      String label = "Category " + category + (line.isSubCategory() ? letter : "");
      String context = label.equals("Category 4") && !frame.isFilled() ? " " : "";
      rows.add(row(label, name(line, label), line.code(), context));
    }
    return DsaForms.form(2, DsaColumns.CATEGORIES, rows);
  }

  private static FormRow row(String label, String name, String code, String context) {
    return new FormRow(
        Audience.ALL, List.of(fixed(label), fixed(name), fixed(code), fixed(context)));
  }

  private static String name(DsaLine line, String label) {
    if (line.isOther()) {
      return UNNAMED + (label.equals("Category 2f") ? " " : "  ");
    }
    CodeList list = line.isSubCategory() ? DsaCodes.KEYWORD : DsaCodes.CATEGORY;
    String name = list.find(line.code()).map(Code::label).orElseThrow();
    return WRITTEN.getOrDefault(line.code(), name + (SPACED.contains(line.code()) ? " " : ""));
  }
}
