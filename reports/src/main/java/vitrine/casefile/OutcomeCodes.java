package vitrine.casefile;

/** Code lists about what became of a case. */
public final class OutcomeCodes {
  public static final CodeList ASSESSMENT_OUTCOME =
      CodeList.of(
          "assessment_outcome",
          """
          ILLEGAL | Illegal | CONFIRMED
          TC_VIOLATION | Against terms and conditions | CONFIRMED
          NOT_VIOLATING | Not violating | NOT_CONFIRMED
          INSUFFICIENT_INFO | Not enough information | NOT_CONFIRMED
          ACCESS_FAILED | Could not be accessed | NOT_ASSESSABLE
          OUT_OF_REMIT | Out of remit | NOT_CONFIRMED
          MALICIOUS_REPORT | Malicious report | NOT_CONFIRMED
          """);

  public static final CodeList MEASURE =
      CodeList.of(
          "x_measure",
          """
          X_GEO_BLOCK | Blocked by location
          X_DELIST | Delisted
          X_DOMAIN_SUSPEND | Domain suspended
          X_ISP_BLOCK | Blocked by access providers
          X_HASH_BLOCK_REUPLOAD | Re-upload blocked by hash
          X_CDN_PURGE | Purged from delivery network
          X_PAYMENT_BLOCK | Payments blocked
          X_ANONYMISED | Anonymised
          X_CONTEXTUALISED | Put in context
          X_REDIRECTED_LEGAL_REPOSITORY | Redirected to a legal repository
          X_REFERRED_LE | Referred to law enforcement
          X_REFERRED_NCMEC_OR_HOTLINE | Referred to NCMEC or a hotline
          """);

  public static final CodeList VERIFICATION_METHOD =
      CodeList.of(
          "verification_method",
          """
          INDEPENDENT_PROBE | Independent probe
          HOTLINE_CHECK | Hotline check
          AUTHORITY_CHECK | Authority check
          PROVIDER_STATEMENT | Provider's statement
          """);

  public static final CodeList NOTIFICATION_EXCEPTION =
      CodeList.of(
          "notification_exception",
          """
          NONE | None
          CSAM_NO_NOTICE | No notice for child sexual abuse material
          LE_GAG | Law enforcement secrecy
          SPAM | Spam
          UNREACHABLE | User cannot be reached
          """);

  public static final CodeList NONCOMPLIANCE_STATUS =
      CodeList.of(
          "noncompliance_status",
          """
          COMPLIED_IN_TIME | Complied in time
          COMPLIED_LATE | Complied late
          PARTIAL | Complied in part
          NOT_COMPLIED | Not complied
          NOT_DUE | Not due
          DISPUTED | Disputed
          WITHDRAWN | Withdrawn
          """);

  /** The kinds that reasons for noncompliance roll up to. */
  public static final CodeList NONCOMPLIANCE_KIND =
      CodeList.of(
          "noncompliance_kind",
          """
          CANNOT | Cannot comply
          MOOT | Moot
          CONTESTED | Contested
          WILL_NOT_OR_SILENT | Will not comply, or silent
          X_OTHER | Other
          """);

  public static final CodeList NONCOMPLIANCE_REASON =
      CodeList.of(
          "noncompliance_reason",
          """
          FORCE_MAJEURE | Force majeure | CANNOT
          DE_FACTO_IMPOSSIBILITY | De facto impossibility | CANNOT
          ENCRYPTION_OR_ACCESS | Encryption or no access | CANNOT
          CONTENT_NOT_FOUND | Content not found | CANNOT
          ALREADY_REMOVED | Already removed | MOOT
          MIGRATED_HOST | Moved to another host | MOOT
          MANIFEST_ERROR | Manifest error in the order | CONTESTED
          INSUFFICIENT_INFO | Not enough information | CONTESTED
          JUDGED_LAWFUL | Judged lawful | CONTESTED
          JURISDICTION_CONTESTED | Jurisdiction contested | CONTESTED
          CONFLICT_OF_LAWS | Conflict of laws | CONTESTED
          AUTHENTICITY_NOT_VERIFIED | Authenticity not verified | CONTESTED
          STAYED_BY_COURT | Stayed by a court | CONTESTED
          NO_RESPONSE | No response | WILL_NOT_OR_SILENT
          REFUSED_UNREASONED | Refused without reasons | WILL_NOT_OR_SILENT
          NO_CONTACT_POINT | No contact point | WILL_NOT_OR_SILENT
          CAPACITY | Lack of capacity | WILL_NOT_OR_SILENT
          X_OTHER | Other | X_OTHER
          """);

  public static final CodeList OVERSIGHT_RESULT =
      CodeList.of(
          "oversight_result",
          """
          CONFIRMED | Confirmed
          RECOMMENDATION | Recommendation
          IRREGULAR | Irregular
          ANNULLED | Annulled
          PENDING | Pending
          """);

  public static final CodeList CLOSURE =
      CodeList.of(
          "closure",
          """
          ACTIONED | Actioned
          NO_ACTION | No action
          ALREADY_GONE | Already gone
          MIGRATED | Moved to another host
          TRANSFERRED | Transferred
          WITHDRAWN | Withdrawn
          ANNULLED | Annulled
          DUPLICATE | Duplicate
          EXPIRED | Expired
          """);

  private OutcomeCodes() {}
}
