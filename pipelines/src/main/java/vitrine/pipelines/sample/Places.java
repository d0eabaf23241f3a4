package vitrine.pipelines.sample;

import java.util.BitSet;
import java.util.List;
import vitrine.casefile.CaseCodes;
import vitrine.casefile.CodeList;
import vitrine.casefile.Jurisdictions;
import vitrine.casefile.Languages;

/** Where cases come from, where they are hosted, and in which language. */
final class Places {
  private static final CodeList STATES = Jurisdictions.JURISDICTION;
  private static final CodeList INSTRUMENTS = CaseCodes.COOPERATION_INSTRUMENT;
  private static final String UNION =
      "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
  private static final Mix ISSUING =
      Mix.of(
          STATES,
          "DE 210 | FR 190 | IT 110 | ES 90 | NL 75 | PL 60 | SE 40 | AT 30 | BE 30 | PT 22"
              + " | CZ 20 | GB 20 | RO 18 | IE 16 | DK 16 | FI 14 | GR 14 | HU 12 | BG 8 | CH 8"
              + " | HR 7 | SK 7 | LT 6 | LV 4 | EE 4 | SI 4 | LU 3");
  private static final Mix HOSTING =
      Mix.of(
          STATES,
          "NL 24 | US 22 | DE 12 | FR 9 | LU 6 | RO 5 | BG 4 | SE 4 | IE 4 | LV 3 | CA 3 | GB 2"
              + " | SG 2");
  private static final Mix LANGUAGE =
      Mix.of(
          Languages.LANGUAGE,
          "EN 38 | DE 13 | FR 11 | ES 9 | IT 6 | PL 5 | NL 5 | PT 3 | SV 2 | RO 2 | CS 1 | EL 1"
              + " | HU 1 | - 14");
  private static final Mix ABROAD = Mix.of(INSTRUMENTS, "MLA 45 | BILATERAL 30 | BUDAPEST_2AP 25");
  private static final double DOMESTIC = 0.22;
  private static final double AT_HOME = 0.72;
  private static final BitSet MEMBERS = new BitSet();

  static {
    List.of(UNION.split(" ")).forEach(state -> MEMBERS.set(STATES.indexOf(state)));
  }

  private Places() {}

  static int issuing(Draw draw, Service service) {
    boolean domestic = draw.chance(DOMESTIC) && service.executing() >= CodeList.FIRST;
    return domestic ? service.executing() : ISSUING.pick(draw);
  }

  static int hosting(Draw draw, Service service) {
    boolean atHome = draw.chance(AT_HOME) && service.hosting() >= CodeList.FIRST;
    return atHome ? service.hosting() : HOSTING.pick(draw);
  }

  static int language(Draw draw) {
    return LANGUAGE.pick(draw);
  }

  /** The instrument that a case travels by. */
  static int instrument(Draw draw, Incident incident) {
    return switch (incident.channel()) {
      case ORDER_TCO -> instrument("TCO_ART4");
      case ORDER_ADMIN, ORDER_JUDICIAL -> ofOrder(draw, incident);
      case FOREIGN_AUTHORITY -> ABROAD.pick(draw);
      case HOTLINE -> instrument("INHOPE_ICCAM");
      case REFERRAL_LE, TRUSTED_FLAGGER, PEER_PLATFORM -> instrument("VOLUNTARY");
      default -> CodeList.EMPTY;
    };
  }

  private static int ofOrder(Draw draw, Incident incident) {
    int executing = incident.service().executing();
    if (incident.issuing() == executing) {
      return instrument("NONE_DOMESTIC");
    }
    boolean inside = MEMBERS.get(incident.issuing()) && MEMBERS.get(executing);
    boolean judicial = incident.channel() == Channel.ORDER_JUDICIAL;
    return inside ? instrument(judicial ? "E_EVIDENCE" : "DSA_ART9") : ABROAD.pick(draw);
  }

  private static int instrument(String code) {
    return INSTRUMENTS.indexOf(code);
  }
}
