package vitrine.casefile;

/** Code lists of appeals, corrections, enforcement and service facts. */
public final class RedressCodes {
  public static final CodeList LEVEL =
      CodeList.of(
          "appeal_level",
          """
          INTERNAL_COMPLAINT | Internal complaint
          OUT_OF_COURT_BODY | Out-of-court dispute settlement
          AUTHORITY_REVIEW | Review by an authority
          TCO_ART4_SCRUTINY | Scrutiny under TCO Article 4
          COURT | Court
          OVERSIGHT_BODY | Oversight body
          """);

  public static final CodeList APPELLANT =
      CodeList.of(
          "appellant",
          """
          CONTENT_PROVIDER | Content provider
          NOTIFIER | Notifier
          TRUSTED_FLAGGER | Trusted flagger
          VICTIM_OR_REP | Victim or representative
          HOSTING_PROVIDER | Hosting provider
          THIRD_PARTY | Third party
          """);

  public static final CodeList BASIS =
      CodeList.of(
          "appeal_basis",
          """
          VISIBILITY | Visibility restricted
          SERVICE | Service suspended or ended
          ACCOUNT | Account suspended or ended
          MONETISATION | Monetisation restricted
          NO_ACTION_ON_NOTICE | No action on a notice
          NO_ACTION_ON_TF_NOTICE | No action on a trusted flagger's notice
          ORDER_LEGALITY | Legality of an order
          """);

  public static final CodeList ADMISSIBLE =
      CodeList.of(
          "admissible",
          """
          YES | Yes
          NO | No
          PENDING | Pending
          """);

  public static final CodeList OUTCOME =
      CodeList.of(
          "appeal_outcome",
          """
          UPHELD | Decision upheld
          PARTIALLY_REVERSED | Decision partially reversed
          REVERSED | Decision reversed
          OMITTED | Decision omitted
          PENDING | Pending
          """);

  public static final CodeList OMITTED_REASON =
      CodeList.of(
          "omitted_reason",
          """
          WITHDRAWN | Withdrawn
          SETTLED | Settled
          INADMISSIBLE | Inadmissible
          MERGED | Merged
          LAPSED | Lapsed
          """);

  public static final CodeList DECIDED_BY =
      CodeList.of(
          "decided_by",
          """
          HUMAN | Human
          HUMAN_WITH_TOOLS | Human with tools
          AUTOMATED | Automated
          """);

  public static final CodeList APPEAL_REMEDY =
      CodeList.of(
          "appeal_remedy",
          """
          REINSTATED | Reinstated
          PARTLY_REINSTATED | Partly reinstated
          RESTRICTION_NEWLY_IMPOSED | Restriction newly imposed
          STRIKE_REMOVED | Strike removed
          COMPENSATION | Compensation
          APOLOGY | Apology
          NONE | None
          """);

  public static final CodeList IMPLEMENTATION =
      CodeList.of(
          "implementation",
          """
          FULL | Full
          PARTIAL | Partial
          NOT | Not implemented
          NOT_REQUIRED | Not required
          """);

  public static final CodeList INTERIM_RELIEF =
      CodeList.of(
          "interim_relief",
          """
          GRANTED | Granted
          REFUSED | Refused
          """);

  public static final CodeList CORRECTION_REMEDY =
      CodeList.of(
          "correction_remedy",
          """
          RETRACTION | Retraction
          CORRECTION | Correction
          REINSTATEMENT | Reinstatement
          COMPENSATION | Compensation
          APOLOGY | Apology
          """);

  public static final CodeList FOUND_BY =
      CodeList.of(
          "found_by",
          """
          QA | Quality assurance
          AUDIT | Audit
          HASH_LIST_FIX | Hash list fix
          COURT | Court
          MEDIA | Media
          X_NOTIFIER | Notifier
          """);

  public static final CodeList STEP =
      CodeList.of(
          "enforcement_step",
          """
          REMINDER | Reminder
          FORMAL_NOTICE | Formal notice
          BLOCKING_ESCALATION | Escalation to blocking
          INVESTIGATION | Investigation
          PENALTY_PROPOSED | Penalty proposed
          PENALTY_IMPOSED | Penalty imposed
          PENALTY_PAID | Penalty paid
          PENALTY_ANNULLED | Penalty annulled
          REFERRAL_PROSECUTION | Referral for prosecution
          DELISTING | Delisting
          DOMAIN_SEIZURE | Domain seizure
          """);

  public static final CodeList PENALTY_KIND =
      CodeList.of(
          "penalty_kind",
          """
          FINE | Fine
          PERIODIC_PENALTY | Periodic penalty
          ORDER | Order
          CRIMINAL | Criminal penalty
          """);

  public static final CodeList INDICATOR =
      CodeList.of(
          "indicator",
          """
          MODERATORS_INTERNAL | Internal moderators
          MODERATORS_EXTERNAL | External moderators
          MODERATORS_LANG | Moderators by language
          AMAR | Average monthly active recipients
          MEASURES_AUTOMATED | Automated measures
          ACCURACY | Accuracy | RATIO
          PRECISION | Precision | RATIO
          RECALL | Recall | RATIO
          SUSPENSIONS_ILLEGAL | Suspensions for manifestly illegal content
          SUSPENSIONS_UNFOUNDED_NOTICES | Suspensions for manifestly unfounded notices
          SUSPENSIONS_UNFOUNDED_COMPLAINTS | Suspensions for manifestly unfounded complaints
          ITEMS_HOSTED_BAND | Items hosted
          """);

  private RedressCodes() {}
}
