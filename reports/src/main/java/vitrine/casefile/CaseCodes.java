package vitrine.casefile;

/** Code lists of the cases resource that are not the Digital Services Act's. */
public final class CaseCodes {
  public static final CodeList YES_NO =
      CodeList.of(
          "yes_no",
          """
          YES | Yes
          NO | No
          """);

  public static final CodeList DUPLICATE_KIND =
      CodeList.of(
          "duplicate_kind",
          """
          EXACT_ITEM | Same item
          SAME_CLUSTER | Same cluster of material
          SAME_REPORTER_REPEAT | Repeated by the same reporter
          FOLLOW_UP | Follow-up of an earlier case
          """);

  public static final CodeList SERVICE_TIER =
      CodeList.of(
          "service_tier",
          """
          INTERMEDIARY | Intermediary service
          HOSTING | Hosting service
          ONLINE_PLATFORM | Online platform
          VLOP | Very large online platform
          VLOSE | Very large online search engine
          """);

  public static final CodeList HOSTING_ARCHITECTURE =
      CodeList.of(
          "hosting_architecture",
          """
          PLATFORM_UGC | User-content platform
          IMAGE_HOST | Image host
          FILE_HOST | File host
          FORUM | Forum
          IMAGEBOARD | Imageboard
          WEBSITE | Website
          MESSAGING_PRIVATE | Private messaging
          MESSAGING_E2EE | End-to-end encrypted messaging
          LIVESTREAM | Live stream
          CLOUD_STORAGE | Cloud storage
          SEARCH_INDEX | Search index
          CDN_PROXY | Content delivery network
          DOMAIN_REGISTRAR | Domain registrar
          ACCESS_ISP | Access provider
          APP_STORE | App store
          P2P | Peer-to-peer
          TOR_HIDDEN_SERVICE | Onion service
          FEDIVERSE_INSTANCE | Fediverse instance
          DECENTRALISED_STORAGE | Decentralised storage
          GENAI_SERVICE | Generative AI service
          GAMING | Gaming
          X_OTHER | Other
          """);

  public static final CodeList SEVERITY_SCHEME =
      CodeList.of(
          "severity_scheme",
          """
          TECH_COALITION | Tech Coalition A1 to B2
          NATIONAL | National scale
          INTERPOL_BASELINE | INTERPOL baseline
          """);

  public static final CodeList SEVERITY =
      CodeList.of(
          "severity_code",
          """
          A1 | A1
          A2 | A2
          B1 | B1
          B2 | B2
          YES | In the baseline
          NO | Not in the baseline
          X_NATIONAL_HIGH | National scale, high
          X_NATIONAL_MEDIUM | National scale, medium
          X_NATIONAL_LOW | National scale, low
          """);

  public static final CodeList INCIDENT_TYPE =
      CodeList.of(
          "incident_type",
          """
          CHILD_PORNOGRAPHY | Possession, manufacture or distribution
          CHILD_SEX_TRAFFICKING | Child sex trafficking
          CHILD_SEX_TOURISM | Child sex tourism
          CHILD_SEXUAL_MOLESTATION | Child sexual molestation
          MISLEADING_DOMAIN_NAME | Misleading domain name
          MISLEADING_WORDS_OR_IMAGES | Misleading words or images
          ONLINE_ENTICEMENT | Online enticement
          UNSOLICITED_OBSCENE_MATERIAL | Unsolicited obscene material sent to a child
          """);

  public static final CodeList CONTENT_FLAG =
      CodeList.of(
          "content_flag",
          """
          GENERATIVE_AI | Generative AI
          SELF_GENERATED | Self-generated
          LIVESTREAM | Live stream
          VIRAL | Viral
          POTENTIAL_MEME | Potential meme
          DRAWN | Drawn
          """);

  public static final CodeList NOVELTY =
      CodeList.of(
          "novelty",
          """
          KNOWN_HASH | Known
          SIMILAR | Similar to known
          NEW | New
          """);

  public static final CodeList CHANNEL =
      CodeList.of(
          "channel",
          """
          X_ORDER_JUDICIAL | Court order | ORDER
          X_ORDER_ADMIN | Administrative order | ORDER
          X_ORDER_TCO | Removal order under the TCO Regulation | ORDER
          X_REFERRAL_LE | Law enforcement referral | SOURCE_TYPE_OTHER_NOTIFICATION
          X_HOTLINE | Hotline | SOURCE_TYPE_OTHER_NOTIFICATION
          X_TRUSTED_FLAGGER | Trusted flagger | SOURCE_TRUSTED_FLAGGER
          X_USER_REPORT | User | SOURCE_ARTICLE_16
          X_VICTIM_SELF | Victim | SOURCE_ARTICLE_16
          X_GUARDIAN_OR_SUPPORT_ORG | Guardian or support organisation | SOURCE_ARTICLE_16
          X_HASH_MATCH | Hash match | SOURCE_VOLUNTARY
          X_CLASSIFIER | Classifier | SOURCE_VOLUNTARY
          X_PROACTIVE_HUMAN | Proactive human review | SOURCE_VOLUNTARY
          X_PEER_PLATFORM | Peer platform | SOURCE_TYPE_OTHER_NOTIFICATION
          X_WHISTLEBLOWER | Whistleblower | SOURCE_TYPE_OTHER_NOTIFICATION
          X_FOREIGN_AUTHORITY | Foreign authority | SOURCE_TYPE_OTHER_NOTIFICATION
          """);

  public static final CodeList HOSTING_CONFIDENCE =
      CodeList.of(
          "hosting_confidence",
          """
          CONFIRMED | Confirmed
          INFERRED | Inferred
          CDN_MASKED | Masked by a delivery network
          """);

  public static final CodeList TERRITORIAL_SCOPE =
      CodeList.of(
          "territorial_scope",
          """
          GLOBAL | Everywhere
          EU | European Union
          EEA | European Economic Area
          LIST | Listed states only
          GEO_BLOCK_ONLY | Blocked by location only
          """);

  public static final CodeList COOPERATION_INSTRUMENT =
      CodeList.of(
          "cooperation_instrument",
          """
          NONE_DOMESTIC | Domestic
          DSA_ART9 | DSA Article 9
          TCO_ART4 | TCO Regulation Article 4
          E_EVIDENCE | e-Evidence Regulation
          MLA | Mutual legal assistance
          BUDAPEST_2AP | Budapest Convention, second protocol
          INHOPE_ICCAM | INHOPE ICCAM
          BILATERAL | Bilateral agreement
          VOLUNTARY | Voluntary cooperation
          """);

  public static final CodeList EXPOSURE_VIEWS_BAND =
      CodeList.of(
          "exposure_views_band",
          """
          0 | None
          1-9 | 1 to 9
          10-99 | 10 to 99
          100-999 | 100 to 999
          1k-9k | 1,000 to 9,999
          10k-99k | 10,000 to 99,999
          >=100k | 100,000 or more
          """);

  public static final CodeList URGENCY =
      CodeList.of(
          "urgency",
          """
          ACUTE | Acute
          STANDARD | Standard
          """);

  public static final CodeList RISK_LEVEL =
      CodeList.of(
          "risk_level",
          """
          LOW | Low
          MEDIUM | Medium
          HIGH | High
          UNASSESSED | Not assessed
          """);

  private CaseCodes() {}
}
