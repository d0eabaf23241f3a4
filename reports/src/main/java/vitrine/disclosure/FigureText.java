package vitrine.disclosure;

import java.util.Optional;
import vitrine.tally.Interval;

/**
 * A figure as it stands in files and rows: empty strings where it has nothing to say. Status codes
 * are those of the SDMX lists CL_OBS_STATUS and CL_CONF_STATUS; what they lack begins with X_.
 *
 * @param obsStatus whether there is an observation: {@code A} there is, {@code Q} suppressed,
 *     {@code M} cannot exist, {@code O} missing, {@code L} not collected, {@code X_NOT_REACHED}
 * @param confStatus {@code F} free, {@code C} confidential
 */
public record FigureText(
    String value, String bound, String low, String high, String obsStatus, String confStatus) {

  public static FigureText of(Figure figure) {
    return figure.answer(
        new Figure.Cases<>() {
          @Override
          public FigureText shown(Amount amount) {
            return new FigureText(
                number(amount.value()),
                amount.bound() == Amount.Bound.EXACTLY ? "" : amount.bound().name(),
                amount.interval().map(it -> number(it.low())).orElse(""),
                amount.interval().map(it -> number(it.high())).orElse(""),
                "A",
                "F");
          }

          @Override
          public FigureText hidden() {
            return new FigureText("", "", "", "", "Q", "C");
          }

          @Override
          public FigureText absent(Figure.Reason reason) {
            return new FigureText("", "", "", "", codeOf(reason), "F");
          }
        });
  }

  /**
   * The figure that the text stands for.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  public Figure figure() {
    if (obsStatus.equals("A")) {
      Amount.Bound known = bound.isEmpty() ? Amount.Bound.EXACTLY : Amount.Bound.valueOf(bound);
      Optional<Interval> interval =
          low.isEmpty()
              ? Optional.empty()
              : Optional.of(new Interval(Double.parseDouble(low), Double.parseDouble(high)));
      return new Figure.Shown(new Amount(Double.parseDouble(value), known, interval));
    }
    if (obsStatus.equals("Q")) {
      return new Figure.Hidden();
    }
    for (Figure.Reason reason : Figure.Reason.values()) {
      if (codeOf(reason).equals(obsStatus)) {
        return new Figure.Absent(reason);
      }
    }
    throw new IllegalArgumentException("unknown observation status " + obsStatus);
  }

  /** The observation status of an absence. */
  public static String codeOf(Figure.Reason reason) {
    return switch (reason) {
      case NOT_APPLICABLE -> "M";
      case UNKNOWN -> "O";
      case NOT_SUBMITTED -> "L";
      case NOT_REACHED -> "X_NOT_REACHED";
    };
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
