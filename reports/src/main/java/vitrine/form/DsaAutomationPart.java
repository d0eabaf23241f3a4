package vitrine.form;

import static vitrine.form.FormCell.fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vitrine.form.DsaSources.Handled;

/** Part 8 of the DSA templates: the use of automated means and how right they are. */
final class DsaAutomationPart {
  private static final String SECTION = "Use of automated means for content moderation";
  private static final String FULLY = "AUTOMATED_DECISION_FULLY";
  private static final String NOT = "AUTOMATED_DECISION_NOT_AUTOMATED";
  private static final String SOLELY_MEASURES =
      "Number of measures solely taken by automated means ";
  private static final String NO_MEASURES = "Number of measures not taken by automated means";
  private static final String SOLELY_NOTICES =
      "Number of notices solely processed by automated means ";
  private static final String NO_NOTICES = "Number of notices not processed by automated means";
  private static final List<String> INDICATORS = List.of("Accuracy", "Precision", "Recall");
  private static final String NOT_STATED =
      "Case exports state how right automated means are for all content and by language only";

  private final DsaFrame frame;
  private final DsaSources sources;
  private final List<FormRow> rows = new ArrayList<>();

  DsaAutomationPart(DsaFrame frame, DsaSources sources) {
    this.frame = frame;
    this.sources = sources;
  }

  Form form() {
    block(Audience.ALL, "Total number", Handled.MEASURES);
    block(Audience.ALL, "Own-initiative ", Handled.OWN_INITIATIVE);
    block(Audience.HOSTING, "NAM Total", Handled.NOTICES);
    block(Audience.PLATFORMS, "NAM Trusted Flagger", Handled.TRUSTED);
    languages(SOLELY_MEASURES, FULLY);
    languages(NO_MEASURES, NOT);
    for (int i = 0; i < frame.languages().size(); i++) {
      for (int j = 0; j < INDICATORS.size(); j++) {
        accuracyIn(frame.languages().get(frame.isFilled() ? i : j), INDICATORS.get(j));
      }
    }
    return DsaForms.form(8, DsaColumns.AUTOMATION, rows);
  }

  private void block(Audience audience, String scope, Handled handled) {
    boolean isOfNotices = handled == Handled.NOTICES || handled == Handled.TRUSTED;
    String solely = isOfNotices ? SOLELY_NOTICES : SOLELY_MEASURES;
    String none = isOfNotices ? NO_NOTICES : NO_MEASURES;
    add(audience, solely, scope, sources.automated(handled, FULLY));
    add(audience, none, scope, sources.automated(handled, NOT));
    for (String indicator : INDICATORS) {
      FormCell cell =
          handled == Handled.MEASURES
              ? sources.accuracy(code(indicator), "TOTAL")
              : new FormCell.Unfilled(NOT_STATED);
      add(audience, words(indicator), scope, cell);
    }
  }

  private void languages(String indicator, String automation) {
    for (String language : frame.languages()) {
      FormCell cell = sources.automatedIn(language, automation);
      add(Audience.VLOPS, indicator, written(language), cell);
    }
  }

  /** The official file has one language for each indicator; it is meant as all for each. */
  private void accuracyIn(String language, String indicator) {
    FormCell cell = sources.accuracy(code(indicator), language);
    add(Audience.VLOPS, words(indicator), written(language), cell);
  }

  private static String written(String language) {
    return language.toLowerCase(Locale.ROOT);
  }

  private static String words(String indicator) {
    return "Accuracy of the automated means - " + indicator;
  }

  private static String code(String indicator) {
    return indicator.toUpperCase(Locale.ROOT);
  }

  private void add(Audience audience, String indicator, String scope, FormCell value) {
    rows.add(
        new FormRow(
            audience,
            List.of(
                fixed(audience.words()),
                fixed(frame.service()),
                fixed(frame.period()),
                fixed(SECTION),
                fixed(indicator),
                fixed(scope),
                value,
                frame.isFilled() ? FormCell.explaining(value) : fixed(""))));
  }
}
