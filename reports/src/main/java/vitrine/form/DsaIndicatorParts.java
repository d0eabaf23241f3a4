package vitrine.form;

import static vitrine.form.FormCell.fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Parts 9 to 11 of the DSA templates: staff, recipients and texts. */
final class DsaIndicatorParts {
  private static final String STAFF = "Human resources dedicated to content moderation ";
  private static final String EXPERTS =
      "Number of total moderators with sufficient linguistic expertise ";
  private static final String RECIPIENTS =
      "Number of average monthly active recipients during the reporting period\u00a0";
  private static final String ALL = "Total number";
  private static final List<String> TEXTS =
      DsaColumns.lines(
          """
          Summary of the content moderation engaged in at the providers’ own initiative
          Meaningful and comprehensible information regarding content moderation engaged in at the providers' own initiative
          Qualitative description of the automated means
          Qualitative description of indicators of accuracy and possible rate of error of automated means
          Specification of the precise purposes to apply automated means
          Safeguards applied to the use of automated means
          """);
  private static final List<String> TEXTS_OF_VLOPS =
      DsaColumns.lines(
          """
          High-level description of the content moderation governance structure
          Qualifications of the human resources dedicated to content moderation
          Training given to human resources dedicated to content moderation
          Support given to human resources dedicated to content moderation_
          Methodology used to compute the number of human resources dedicated to content moderation\u00a0\u00a0
          """);

  private final DsaFrame frame;
  private final DsaSources sources;

  DsaIndicatorParts(DsaFrame frame, DsaSources sources) {
    this.frame = frame;
    this.sources = sources;
  }

  Form people() {
    List<FormRow> rows = new ArrayList<>();
    rows.add(
        person(
            "Number of internal moderators employed by the provider",
            ALL,
            sources.fact("MODERATORS_INTERNAL", "TOTAL")));
    rows.add(
        person(
            "Number of external moderators contracted by the provider",
            ALL,
            sources.fact("MODERATORS_EXTERNAL", "TOTAL")));
    rows.add(person(EXPERTS, ALL, sources.fact("MODERATORS_LANG", "TOTAL")));
    for (String language : frame.languages()) {
      FormCell experts = sources.fact("MODERATORS_LANG", language);
      rows.add(person(EXPERTS, language.toLowerCase(Locale.ROOT), experts));
    }
    return DsaForms.form(9, DsaColumns.PEOPLE, rows);
  }

  private FormRow person(String indicator, String scope, FormCell value) {
    List<FormCell> cells = start(Audience.VLOPS);
    cells.addAll(
        List.of(fixed(STAFF), fixed(indicator), fixed(scope), value, FormCell.explaining(value)));
    return new FormRow(Audience.VLOPS, cells);
  }

  Form recipients() {
    List<FormRow> rows =
        Stream.concat(Stream.of("TOTAL"), frame.states10().stream())
            .map(
                scope -> {
                  List<FormCell> cells = start(Audience.VLOPS_AND_VLOSES);
                  cells.addAll(
                      List.of(
                          fixed("AMAR"),
                          fixed(RECIPIENTS),
                          fixed(DsaForms.state(scope)),
                          sources.fact("AMAR", scope)));
                  return new FormRow(Audience.VLOPS_AND_VLOSES, cells);
                })
            .toList();
    return DsaForms.form(10, DsaColumns.RECIPIENTS, rows);
  }

  Form texts() {
    List<FormRow> rows = new ArrayList<>();
    TEXTS.forEach(it -> rows.add(text(Audience.ALL, it)));
    TEXTS_OF_VLOPS.forEach(it -> rows.add(text(Audience.VLOPS, it)));
    return DsaForms.form(11, DsaColumns.TEXTS, rows);
  }

  private FormRow text(Audience audience, String indicator) {
    List<FormCell> cells = start(audience);
    cells.addAll(List.of(fixed(indicator), fixed(frame.freeText())));
    return new FormRow(audience, cells);
  }

  private List<FormCell> start(Audience audience) {
    return new ArrayList<>(
        List.of(fixed(audience.words()), fixed(frame.service()), fixed(frame.period())));
  }
}
