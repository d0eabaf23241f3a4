package vitrine.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vitrine.casefile.UnionCodes;
import vitrine.catalogue.Period;

/**
 * What a set of DSA templates says about itself, beside its numbers.
 *
 * @param service the name in the column of services
 * @param period the column of reporting periods
 * @param summary the values of Part 1: provider, publication, publication before, start, end
 * @param states the scopes of Part 3
 * @param states10 the scopes of Part 10
 * @param languages the scopes of Parts 8 and 9
 * @param freeText what stands in Part 11
 * @param remark what stands beside the first line of Part 2
 * @param isFilled whether it is more than the empty template
 */
record DsaFrame(
    String service,
    String period,
    List<String> summary,
    List<String> states,
    List<String> states10,
    List<String> languages,
    String freeText,
    String remark,
    boolean isFilled) {

  /** The frame of the templates as they are published, with their placeholders. */
  static final DsaFrame EMPTY =
      new DsaFrame(
          "",
          "YYYY-MM-DD/YYYY-MM-DD",
          List.of("Text", "YYYY-MM-DD", "YYYY-MM-DD", "YYYY-MM-DD", "YYYY-MM-DD"),
          List.of("AT, […], SE"),
          List.of("AT", "[...]", "SE"),
          List.of("BG", "[...]", "SV"),
          "Free text",
          "",
          false);

  /** A frame for a service and a period; what a case export does not say stays blank. */
  static DsaFrame of(
      String service, Period period, Optional<LocalDate> publication, String remark) {
    String start = period.start().toString();
    String end = period.end().minusDays(1).toString();
    return new DsaFrame(
        service,
        start + "/" + end,
        List.of("", publication.map(LocalDate::toString).orElse(""), "", start, end),
        UnionCodes.MEMBER_STATES,
        UnionCodes.MEMBER_STATES,
        UnionCodes.LANGUAGES,
        "",
        remark,
        true);
  }

  /**
   * The words about an unnamed sub-category; no two categories have the same, as Annex II asks.
   *
   * @param category the label of the category
   */
  String other(String category) {
    return isFilled
        ? category + ": other sub-categories, and cases that state none"
        : "Text to detail the \"Other\" keyword.";
  }
}
