package vitrine.edition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vitrine.catalogue.Period;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Figure;

/**
 * How far an edition can be relied on as a publication: how soon it came (Q11) and how much it
 * hides (Q6). A cell that rounds to no units has no figures, so that it is not among the hidden.
 *
 * @param period what the edition is about
 * @param publishedOn when it was published
 * @param figures how many figures it shows or hides
 * @param hidden how many of them it hides
 */
public record EditionFacts(Period period, LocalDate publishedOn, long figures, long hidden) {
  private static final int MONTHS_TO_PUBLISH = 2;

  public static EditionFacts of(Edition edition) {
    long shown = 0;
    long hidden = 0;
    for (Figure figure : edition.figures().byKey().values()) {
      shown += figure instanceof Figure.Shown ? 1 : 0;
      hidden += figure instanceof Figure.Hidden ? 1 : 0;
    }
    return new EditionFacts(edition.period(), edition.publishedOn(), shown + hidden, hidden);
  }

  /** Days from the end of the period to the publication; less than 0 if that came first. */
  public long days() {
    return ChronoUnit.DAYS.between(period.end(), publishedOn);
  }

  /** Whether it came in the two months that Impl. Reg. (EU) 2024/2835 gives services for theirs. */
  public boolean isOnTime() {
    return !publishedOn.isAfter(due(period));
  }

  /** The day by which figures of a period should be published. */
  public static LocalDate due(Period period) {
    return period.end().plusMonths(MONTHS_TO_PUBLISH);
  }

  /** How soon it came, as a sentence. */
  public String timeliness() {
    if (days() < 0) {
      return "Published before the end of %s, so that figures are of a part of it."
          .formatted(period.code());
    }
    return "Published %s days after the end of %s, %s the two months that services have for theirs."
        .formatted(Display.number(days()), period.code(), isOnTime() ? "within" : "later than");
  }

  /** How much it hides, as a sentence. */
  public String hiding() {
    if (hidden == 0) {
      return "None of %s figures is hidden.".formatted(Display.number(figures));
    }
    return "%s of %s figures are hidden to protect those they are about."
        .formatted(
            Display.value((double) hidden / figures, Statistic.Kind.SHARE),
            Display.number(figures));
  }
}
