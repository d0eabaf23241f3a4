package vitrine.reported;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vitrine.casefile.Code;
import vitrine.casefile.DsaCodes;
import vitrine.casefile.Jurisdictions;
import vitrine.casefile.Nearest;

/** The codes of the official templates. */
public final class ReportCodes {
  public static final String KEYWORD_OTHER = "KEYWORD_OTHER";
  public static final String OWN_TERMS = "STATEMENT_CATEGORY_OTHER_VIOLATION_TC";
  public static final String NO_ORDER = "STATEMENT_CATEGORY_NOT_SPECIFIED_ORDER";
  public static final String NO_NOTICE = "STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE";

  /** The Member States of the Union. */
  public static final List<String> STATES =
      List.of(
          ("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE")
              .split(" "));

  /** The official languages of the Union. */
  public static final List<String> LANGUAGES =
      List.of("bg hr cs da nl en et fi fr de el hu ga it lv lt mt pl pt ro sk sl es sv".split(" "));

  /** TOTAL, the categories and their sub-categories. */
  public static final List<String> CATEGORIES = categories();

  private static final Set<String> KNOWN = new HashSet<>(CATEGORIES);

  private ReportCodes() {}

  private static List<String> categories() {
    List<String> codes = new ArrayList<>(List.of(RowKey.TOTAL));
    DsaCodes.CATEGORY.codes().forEach(it -> codes.add(it.value()));
    DsaCodes.KEYWORD.codes().forEach(it -> codes.add(it.value()));
    return List.copyOf(codes);
  }

  public static boolean isCategory(String code) {
    return KNOWN.contains(code);
  }

  /** The code of the template most like one that is not in it. */
  public static Optional<String> nearestCategory(String code) {
    if (code.startsWith(KEYWORD_OTHER + "_")) {
      return Optional.of(KEYWORD_OTHER);
    }
    return Nearest.to(code, CATEGORIES).or(() -> Nearest.to("KEYWORD_" + code, CATEGORIES));
  }

  /** The category that the template has a sub-category under; empty for those under any. */
  public static String parent(String keyword) {
    return DsaCodes.KEYWORD.find(keyword).map(Code::group).orElse("");
  }

  /** The state most like a code that is none. */
  public static Optional<String> nearestState(String code) {
    Map<String, String> repairs = Jurisdictions.REPAIRS;
    if (repairs.containsKey(code) && STATES.contains(repairs.get(code))) {
      return Optional.of(repairs.get(code));
    }
    List<String> known = new ArrayList<>(List.of(RowKey.TOTAL));
    known.addAll(STATES);
    return Nearest.to(code, known);
  }
}
