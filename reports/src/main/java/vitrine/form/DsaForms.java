package vitrine.form;

import static vitrine.form.FormCell.fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vitrine.casefile.UnionCodes;

/** The eleven DSA templates of Impl. Reg. (EU) 2024/2835, in the shape of the official files. */
final class DsaForms {
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(1, "summary"),
          Map.entry(2, "categories_names"),
          Map.entry(3, "member_states_orders"),
          Map.entry(4, "notices"),
          Map.entry(5, "own_initiative_illegal"),
          Map.entry(6, "own_initiative_TC"),
          Map.entry(7, "appeals_and_recidivism"),
          Map.entry(8, "automated_means"),
          Map.entry(9, "human_resources"),
          Map.entry(10, "AMAR"),
          Map.entry(11, "qualitative"));
  private static final List<String> SUMMARY =
      List.of(
          "Name of the service provider",
          "Date of the publication of the report",
          "Date of the publication of the latest previous report",
          "Starting date of reporting period",
          "Ending date of reporting period");

  private DsaForms() {}

  static List<Form> list(DsaFrame frame, DsaSources sources) {
    DsaCategoryParts categories = new DsaCategoryParts(frame, sources);
    DsaIndicatorParts indicators = new DsaIndicatorParts(frame, sources);
    return List.of(
        summary(frame),
        DsaCategoryNames.form(frame),
        categories.orders(),
        categories.notices(),
        categories.measures(5),
        categories.measures(6),
        new DsaRedressPart(frame, sources).form(),
        new DsaAutomationPart(frame, sources).form(),
        indicators.people(),
        indicators.recipients(),
        indicators.texts());
  }

  static Form form(int part, List<String> header, List<FormRow> rows) {
    String name = "Part_" + part + "_" + NAMES.get(part);
    return new Form(
        name,
        "DSA template, part " + part + ": " + NAMES.get(part).replace('_', ' '),
        "Impl. Reg. (EU) 2024/2835, Annex I",
        header,
        rows);
  }

  /** A state as the template writes it. */
  static String state(String code) {
    return UnionCodes.eurostat(code);
  }

  private static Form summary(DsaFrame frame) {
    List<FormRow> rows = new ArrayList<>();
    for (int i = 0; i < SUMMARY.size(); i++) {
      rows.add(
          new FormRow(
              Audience.ALL,
              List.of(
                  fixed(Audience.ALL.words()),
                  fixed(frame.service()),
                  fixed(SUMMARY.get(i)),
                  fixed(frame.summary().get(i)))));
    }
    return form(1, DsaColumns.SUMMARY, rows);
  }
}
