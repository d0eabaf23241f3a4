package vitrine.casefile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Languages: ISO 639-1 codes in upper case, as the DSA Transparency Database writes them. */
public final class Languages {
  private static final String ISO_639_1 =
      """
      AA AB AE AF AK AM AN AR AS AV AY AZ BA BE BG BH BI BM BN BO BR BS CA CE CH CO CR CS CU CV
      CY DA DE DV DZ EE EL EN EO ES ET EU FA FF FI FJ FO FR FY GA GD GL GN GU GV HA HE HI HO HR
      HT HU HY HZ IA ID IE IG II IK IO IS IT IU JA JV KA KG KI KJ KK KL KM KN KO KR KS KU KV KW
      KY LA LB LG LI LN LO LT LU LV MG MH MI MK ML MN MR MS MT MY NA NB ND NE NG NL NN NO NR NV
      NY OC OJ OM OR OS PA PI PL PS PT QU RM RN RO RU RW SA SC SD SE SG SI SK SL SM SN SO SQ SR
      SS ST SU SV SW TA TE TG TH TI TK TL TN TO TR TS TT TW TY UG UK UR UZ VE VI VO WA WO XH YI
      YO ZA ZH ZU
      """;

  public static final CodeList LANGUAGE = CodeList.of("language", codes());

  private Languages() {}

  private static List<Code> codes() {
    return Stream.of(ISO_639_1.strip().split("\\s+")).map(Languages::code).toList();
  }

  private static Code code(String value) {
    Locale locale = new Locale(value.toLowerCase(Locale.ROOT));
    return new Code(value, locale.getDisplayLanguage(Locale.ENGLISH), "");
  }
}
