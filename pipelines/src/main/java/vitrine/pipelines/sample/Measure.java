package vitrine.pipelines.sample;

import java.util.List;
import vitrine.casefile.CaseCodes;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;
import vitrine.casefile.CodeList;
import vitrine.casefile.DsaCodes;
import vitrine.pipelines.batch.Batch;

/**
 * What a service did about a case.
 *
 * @param visibility codes as bits, as are further
 * @param monetary a code's integer, as are provision, account and scope
 */
record Measure(long visibility, int monetary, int provision, int account, int scope, long further) {
  private static final Mix VISIBILITY =
      Mix.of(
          DsaCodes.DECISION_VISIBILITY,
          prefixed(
              "REMOVED 74 | DISABLED 16 | DEMOTED 3 | AGE_RESTRICTED 3"
                  + " | INTERACTION_RESTRICTED 2 | LABELLED 2"));
  private static final Mix OF_ABUSE =
      Mix.of(DsaCodes.DECISION_VISIBILITY, prefixed("REMOVED 88 | DISABLED 12"));
  private static final Mix MONETARY =
      Mix.of(
          DsaCodes.DECISION_MONETARY,
          "- 92 | DECISION_MONETARY_SUSPENSION 5 | DECISION_MONETARY_TERMINATION 3");
  private static final Mix PROVISION =
      Mix.of(
          DsaCodes.DECISION_PROVISION,
          "- 970 | DECISION_PROVISION_PARTIAL_SUSPENSION 20"
              + " | DECISION_PROVISION_TOTAL_TERMINATION 10");
  private static final Mix ACCOUNT =
      Mix.of(
          DsaCodes.DECISION_ACCOUNT,
          "- 76 | DECISION_ACCOUNT_SUSPENDED 14 | DECISION_ACCOUNT_TERMINATED 10");
  private static final Mix SCOPE =
      Mix.of(CaseCodes.TERRITORIAL_SCOPE, "GLOBAL 78 | EU 12 | EEA 2 | LIST 4 | GEO_BLOCK_ONLY 4");
  private static final int GLOBAL = CaseCodes.TERRITORIAL_SCOPE.indexOf("GLOBAL");
  private static final int GEO_BLOCK = CaseCodes.TERRITORIAL_SCOPE.indexOf("GEO_BLOCK_ONLY");
  private static final long DISABLED =
      Batch.bits(CaseOutcome.DECISION_VISIBILITY, List.of("DECISION_VISIBILITY_CONTENT_DISABLED"));
  private static final long HASH_BLOCK = further("X_HASH_BLOCK_REUPLOAD");
  private static final long GEO_BLOCKED = further("X_GEO_BLOCK");
  private static final long DELISTED = further("X_DELIST");
  private static final long PURGED = further("X_CDN_PURGE");
  private static final int SEARCH = CaseCodes.HOSTING_ARCHITECTURE.indexOf("SEARCH_INDEX");
  private static final int CDN = CaseCodes.HOSTING_ARCHITECTURE.indexOf("CDN_PROXY");

  static Measure of(Draw draw, Incident incident) {
    boolean hashed = incident.family().isHashed();
    int scope = hashed ? (draw.chance(0.97) ? GLOBAL : GEO_BLOCK) : SCOPE.pick(draw);
    int visible = (hashed ? OF_ABUSE : VISIBILITY).pick(draw);
    return new Measure(
        scope == GEO_BLOCK ? DISABLED : 1L << visible - CodeList.FIRST,
        incident.family() == Family.TRADE ? MONETARY.pick(draw) : CodeList.EMPTY,
        PROVISION.pick(draw),
        ACCOUNT.pick(draw),
        scope,
        further(draw, incident, scope));
  }

  private static long further(Draw draw, Incident incident, int scope) {
    int architecture = incident.service().architecture();
    boolean blocks = incident.family().isHashed() && incident.service().matched() > 0;
    return (blocks && draw.chance(0.7) ? HASH_BLOCK : 0)
        | (scope == GEO_BLOCK ? GEO_BLOCKED : 0)
        | (architecture == SEARCH ? DELISTED : 0)
        | (architecture == CDN ? PURGED : 0);
  }

  private static long further(String code) {
    return Batch.bits(CaseOutcome.X_MEASURES, List.of(code));
  }

  private static String prefixed(String weighted) {
    return weighted.replaceAll("([A-Z_]+) ", "DECISION_VISIBILITY_CONTENT_$1 ");
  }

  boolean isOnAccount() {
    return account != CodeList.EMPTY;
  }

  boolean isOnMoney() {
    return monetary != CodeList.EMPTY;
  }

  boolean isOnService() {
    return provision != CodeList.EMPTY;
  }

  /** Whether a decision is fully automated. */
  static boolean isAutomated(Incident incident) {
    return incident.decision()
        == CaseFields.AUTOMATED_DECISION.codeList().indexOf("AUTOMATED_DECISION_FULLY");
  }
}
