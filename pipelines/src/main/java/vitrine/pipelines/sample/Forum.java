package vitrine.pipelines.sample;

import vitrine.casefile.RedressCodes;

/** A body that decides appeals. */
enum Forum {
  INTERNAL_COMPLAINT(96),
  OUT_OF_COURT_BODY(1100),
  AUTHORITY_REVIEW(700),
  TCO_ART4_SCRUTINY(44),
  COURT(2600),
  OVERSIGHT_BODY(1700);

  private static final Mix OF_MEASURES = Mix.ofPlaces(880, 60, 25, 0, 15, 20);
  private static final Mix OF_TCO = Mix.ofPlaces(35, 0, 0, 45, 20, 0);
  private static final Mix OF_ORDERS = Mix.ofPlaces(35, 0, 30, 0, 35, 0);
  private static final Mix NEXT = Mix.ofPlaces(0, 70, 0, 0, 20, 10);

  private final double hours;
  private final int code = Mix.code(RedressCodes.LEVEL, name());

  Forum(double hours) {
    this.hours = hours;
  }

  /** The median time to a decision. */
  double hours() {
    return hours;
  }

  /** The integer of the level. */
  int code() {
    return code;
  }

  static Forum pick(Draw draw, Incident incident) {
    Mix mix =
        incident.channel() == Channel.ORDER_TCO
            ? OF_TCO
            : incident.isOrder() ? OF_ORDERS : OF_MEASURES;
    return values()[mix.pick(draw)];
  }

  Forum next(Draw draw) {
    return this == INTERNAL_COMPLAINT ? values()[NEXT.pick(draw)] : COURT;
  }
}
