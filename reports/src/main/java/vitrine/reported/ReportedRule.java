package vitrine.reported;

import static vitrine.reported.Dimension.COMPLETENESS;
import static vitrine.reported.Dimension.CONSISTENCY;
import static vitrine.reported.Dimension.PLAUSIBILITY;
import static vitrine.reported.Dimension.VALIDITY;
import static vitrine.reported.Finding.Severity.ERROR;
import static vitrine.reported.Finding.Severity.INFO;
import static vitrine.reported.Finding.Severity.WARNING;

/**
 * A rule for published reports: P0 for files, P1 for cells, P2 for codes, P3 for what is missing,
 * P4 for sums and parts, P5 for what can be.
 */
public enum ReportedRule {
  P01(VALIDITY, ERROR, "Files can be read as CSV"),
  P02(VALIDITY, INFO, "Files begin without a byte order mark"),
  P03(VALIDITY, WARNING, "Files are UTF-8"),
  P04(VALIDITY, WARNING, "Cells are separated by commas"),
  P05(VALIDITY, INFO, "Lines end with a line feed, as in the official templates"),
  P06(VALIDITY, WARNING, "Columns have the headers of the template, in its order"),
  P07(COMPLETENESS, WARNING, "No column of the template is missing"),
  P08(VALIDITY, INFO, "There are no other columns than those of the template"),
  P09(VALIDITY, WARNING, "Rows have as many cells as the header"),
  P0A(VALIDITY, INFO, "There are no blank lines"),
  P0B(VALIDITY, WARNING, "The name and the header of a file tell the same part, once"),

  P11(COMPLETENESS, INFO, "Text of the template was replaced"),
  P12(VALIDITY, WARNING, "Numbers have no separators but a decimal point"),
  P13(VALIDITY, WARNING, "Percentages are numbers from 0 to 1"),
  P14(VALIDITY, ERROR, "Cells of numbers hold numbers"),
  P15(VALIDITY, WARNING, "What does not apply is blank"),
  P16(VALIDITY, WARNING, "Every row tells its service"),
  P17(VALIDITY, WARNING, "Every row tells the one period of the report"),
  P18(VALIDITY, INFO, "Rows stand in the order of the template"),
  P19(VALIDITY, INFO, "Descriptions have at most 5,000 characters"),

  P21(VALIDITY, ERROR, "Categories are codes of the template"),
  P22(VALIDITY, WARNING, "Categories stand only where the template has them"),
  P23(VALIDITY, ERROR, "Scopes of orders and recipients are TOTAL or one Member State"),
  P24(VALIDITY, WARNING, "Indicators and scopes are those of the template"),
  P25(VALIDITY, ERROR, "Numbers are not negative"),
  P26(VALIDITY, ERROR, "Counts are whole numbers"),
  P27(VALIDITY, ERROR, "Ratios lie between 0 and 1"),
  P28(VALIDITY, ERROR, "No row is there twice"),
  P29(VALIDITY, WARNING, "Every KEYWORD_OTHER has a description of its own"),

  P31(COMPLETENESS, WARNING, "All parts of the report are there"),
  P32(COMPLETENESS, WARNING, "Every service states something in every part"),
  P33(COMPLETENESS, WARNING, "There is a row TOTAL"),
  P34(COMPLETENESS, WARNING, "No row of the template is missing"),
  P35(COMPLETENESS, WARNING, "A total is not blank where its parts are stated"),
  P36(COMPLETENESS, WARNING, "There is a median where there are cases"),
  P37(COMPLETENESS, WARNING, "A median or ratio of nothing is blank, not 0"),

  P41(CONSISTENCY, ERROR, "Categories add up to the total"),
  P42(CONSISTENCY, ERROR, "Member States add up to the total"),
  P43(CONSISTENCY, WARNING, "A total is broken down"),
  P44(CONSISTENCY, ERROR, "Sub-categories add up to their category"),
  P45(CONSISTENCY, ERROR, "A part is not larger than its whole"),
  P46(CONSISTENCY, WARNING, "There are at least as many items as notices or orders"),
  P47(CONSISTENCY, ERROR, "Outcomes are not more than complaints or disputes"),
  P48(CONSISTENCY, WARNING, "Outcomes add up to complaints or disputes"),
  P49(CONSISTENCY, WARNING, "Each measure is of at least one kind of restriction"),
  P4A(CONSISTENCY, WARNING, "Complaints by the decision complained of add up to all"),
  P4B(CONSISTENCY, WARNING, "Part 8 has as many own-initiative measures as parts 5 and 6"),

  P51(PLAUSIBILITY, WARNING, "Medians are in hours"),
  P52(PLAUSIBILITY, WARNING, "The median of all lies between those of its parts"),
  P53(PLAUSIBILITY, INFO, "Medians of different categories differ"),
  P54(PLAUSIBILITY, WARNING, "Medians of cases are above 0"),
  P55(PLAUSIBILITY, WARNING, "Measures of accuracy agree with each other"),
  P56(PLAUSIBILITY, INFO, "Less than a fifth of a category is other");

  private static final int LISTED = 20;

  private final Dimension dimension;
  private final Finding.Severity severity;
  private final String title;

  ReportedRule(Dimension dimension, Finding.Severity severity, String title) {
    this.dimension = dimension;
    this.severity = severity;
    this.title = title;
  }

  public Dimension dimension() {
    return dimension;
  }

  public Finding.Severity severity() {
    return severity;
  }

  /** What the rule expects. */
  public String title() {
    return title;
  }

  /** How many findings of one column are told one by one. */
  int listed() {
    return this == P11 || this == P0A ? 1 : LISTED;
  }
}
