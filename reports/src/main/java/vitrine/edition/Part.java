package vitrine.edition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** A part of an edition beside its chapters. */
public enum Part {
  COMPARISON(
      "What changed", "Each metric beside the same of the period before.", EditionHtml::comparison),
  COVERAGE(
      "Coverage",
      "Who submitted, who did not, and how sound submissions were.",
      (edition, places) -> EditionHtml.coverage(edition)),
  GLOSSARY(
      "Glossary",
      "What the terms of the field mean in this report.",
      (edition, places) -> EditionHtml.glossary()),
  CHANGES(
      "Restated figures",
      "What this edition changes of the one before, figure by figure, and why.",
      EditionHtml::changes);

  private final String title;
  private final String lead;
  private final BiFunction<Edition, Places, String> html;

  Part(String title, String lead, BiFunction<Edition, Places, String> html) {
    this.title = title;
    this.lead = lead;
    this.html = html;
  }

  public static Optional<Part> find(String slug) {
    return Arrays.stream(values()).filter(it -> it.slug().equals(slug)).findFirst();
  }

  /** The part's name in addresses and files. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String title() {
    return title;
  }

  /** What the part holds, in one sentence. */
  public String lead() {
    return lead;
  }

  /** Whether an edition has the part. */
  public boolean isIn(Edition edition) {
    return this != CHANGES || edition.restatement().isPresent();
  }

  /** The part as it goes into a page. */
  public String html(Edition edition, Places places) {
    return html.apply(edition, places);
  }
}
