package vitrine.casefile;

/** Code lists about victims and their safeguards; bands only, never an exact age or a number. */
public final class VictimCodes {
  public static final CodeList AGE_BAND =
      CodeList.of(
          "victim_age_band",
          """
          0-2 | 0 to 2
          3-6 | 3 to 6
          7-10 | 7 to 10
          11-13 | 11 to 13
          14-15 | 14 and 15
          16-17 | 16 and 17
          ADULT | Adult
          MIXED | Mixed
          """);

  public static final CodeList SEX_BAND =
      CodeList.of(
          "victim_sex_band",
          """
          F | Female
          M | Male
          MIXED | Mixed
          """);

  public static final CodeList NUMBER_BAND =
      CodeList.of(
          "victims_n_band",
          """
          1 | One
          2-4 | 2 to 4
          5+ | 5 or more
          """);

  public static final CodeList IDENTIFIED =
      CodeList.of(
          "victim_identified",
          """
          YES_NEW | Newly identified
          YES_KNOWN | Already known
          NO | Not identified
          """);

  public static final CodeList NOTIFICATION_MODE =
      CodeList.of(
          "victim_notification_mode",
          """
          OPT_IN_NOTIFIED | Opted in and notified
          VIA_GUARDIAN | Through a guardian
          VIA_SUPPORT_ORG | Through a support organisation
          VIA_LE | Through law enforcement
          DECLINED_BY_VICTIM | Declined by the victim
          DEFERRED_INVESTIGATION | Deferred for an investigation
          NOT_IDENTIFIED | Victim not identified
          NOT_OFFERED | Not offered
          FAILED | Failed
          """);

  public static final CodeList SUPPORT_REFERRAL =
      CodeList.of(
          "support_referral",
          """
          OFFERED_ACCEPTED | Offered and accepted
          OFFERED_DECLINED | Offered and declined
          NOT_OFFERED | Not offered
          """);

  private VictimCodes() {}
}
