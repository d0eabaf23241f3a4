package vitrine.casefile;

/** Code lists about orders: authentication, evidence, custody and format. */
public final class OrderCodes {
  public static final CodeList AUTH_METHOD =
      CodeList.of(
          "order_auth_method",
          """
          QUALIFIED_SIGNATURE | Qualified signature
          SECURE_PORTAL | Secure portal
          CALLBACK | Call back
          OFFICIAL_EMAIL | Official e-mail
          PAPER | Paper
          NONE | None
          """);

  public static final CodeList AUTH_RESULT =
      CodeList.of(
          "order_auth_result",
          """
          AUTHENTICATED | Authenticated
          FAILED | Failed
          FORGED | Forged
          NOT_ATTEMPTED | Not attempted
          """);

  public static final CodeList EVIDENCE_ELEMENT =
      CodeList.of(
          "evidence_element",
          """
          LEGAL_BASIS | Legal basis
          STATEMENT_OF_REASONS | Statement of reasons
          AUTHORITY_ID | Identity of the authority
          EXACT_LOCATION | Exact location
          CAPTURE_TIME | Time of capture
          CONTENT_FINGERPRINT_HELD | Fingerprint held
          SCOPE | Scope
          REDRESS_INFO | Information on redress
          LANGUAGE | Language
          SIGNATURE | Signature
          HOSTING_TRACE | Hosting trace
          CLASSIFICATION | Classification
          """);

  public static final CodeList CUSTODY_STATUS =
      CodeList.of(
          "custody_status",
          """
          COMPLETE | Complete
          GAP_EXPLAINED | Gap, explained
          GAP_UNEXPLAINED | Gap, not explained
          NONE | None
          """);

  public static final CodeList PRESERVATION =
      CodeList.of(
          "preservation",
          """
          REQUESTED | Requested
          DONE | Done
          EXPIRED_BEFORE_USE | Expired before use
          """);

  public static final CodeList FORMAT =
      CodeList.of(
          "format",
          """
          X_STRUCTURED_API | Structured, by interface
          X_STRUCTURED_FILE | Structured, by file
          X_EMAIL_FREE | Free-form e-mail
          X_WEBFORM | Web form
          X_PAPER | Paper
          """);

  public static final CodeList DEADLINE_RULE =
      CodeList.of(
          "deadline_rule",
          """
          TCO_1H | TCO Regulation, 1 hour
          TCO_SCRUTINY | TCO Regulation, scrutiny in 72 hours
          TAKEITDOWN_48H | TAKE IT DOWN Act, 48 hours
          FR_LCEN_24H | French LCEN, 24 hours
          NETZDG_24H | German NetzDG, 24 hours
          NETZDG_7D | German NetzDG, 7 days
          ACUTE_ASSESSMENT | Acute case, assessment in 48 hours
          ACUTE_FINAL_ORDER | Acute case, final order in 7 days
          DSA_UNDUE_DELAY | DSA, without undue delay
          ORDER_SPECIFIC | Set by the order
          """);

  private OrderCodes() {}
}
