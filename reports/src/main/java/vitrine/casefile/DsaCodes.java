package vitrine.casefile;

/**
 * Code lists of the Digital Services Act, verbatim from Implementing Regulation (EU) 2024/2835,
 * Annex I, and from the statement of reasons of the DSA Transparency Database.
 */
public final class DsaCodes {
  public static final CodeList CATEGORY =
      CodeList.of(
          "category",
          """
          STATEMENT_CATEGORY_ANIMAL_WELFARE | Animal welfare
          STATEMENT_CATEGORY_CONSUMER_INFORMATION | Consumer information infringements
          STATEMENT_CATEGORY_CYBER_VIOLENCE | Cyber violence
          STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN | Cyber violence against women
          STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS | Data protection and privacy violations
          STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH | Illegal or harmful speech
          STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS | Intellectual property infringements
          STATEMENT_CATEGORY_NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS | Negative effects on civic discourse or elections
          STATEMENT_CATEGORY_PROTECTION_OF_MINORS | Protection of minors
          STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY | Risk for public security
          STATEMENT_CATEGORY_SCAMS_AND_FRAUD | Scams and/or fraud
          STATEMENT_CATEGORY_SELF_HARM | Self-harm
          STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS | Unsafe, non-compliant or prohibited products
          STATEMENT_CATEGORY_VIOLENCE | Violence
          STATEMENT_CATEGORY_OTHER_VIOLATION_TC | Other violation of provider's terms and conditions
          STATEMENT_CATEGORY_NOT_SPECIFIED_ORDER | Type of illegal content not specified by the public authority
          STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE | Type of alleged illegal content not specified by the notifier
          """);

  /**
   * Sub-categories, grouped by the category that a keyword belongs to. {@code KEYWORD_OTHER} stands
   * under every category and has no group.
   */
  public static final CodeList KEYWORD =
      CodeList.of(
          "keyword",
          """
          KEYWORD_ANIMAL_HARM | Animal harm | STATEMENT_CATEGORY_ANIMAL_WELFARE
          KEYWORD_UNLAWFUL_SALE_ANIMALS | Unlawful sale of animals | STATEMENT_CATEGORY_ANIMAL_WELFARE
          KEYWORD_HIDDEN_ADVERTISEMENT | Hidden advertisement or commercial communication, including by influencers | STATEMENT_CATEGORY_CONSUMER_INFORMATION
          KEYWORD_INSUFFICIENT_INFORMATION_ON_TRADERS | Insufficient information on traders | STATEMENT_CATEGORY_CONSUMER_INFORMATION
          KEYWORD_MISLEADING_INFO_GOODS_SERVICES | Misleading information about the characteristics of the goods and services | STATEMENT_CATEGORY_CONSUMER_INFORMATION
          KEYWORD_MISLEADING_INFO_CONSUMER_RIGHTS | Misleading information about the consumer's rights | STATEMENT_CATEGORY_CONSUMER_INFORMATION
          KEYWORD_NONCOMPLIANCE_PRICING | Non-compliance with pricing regulations | STATEMENT_CATEGORY_CONSUMER_INFORMATION
          KEYWORD_CYBER_BULLYING_INTIMIDATION | Cyber bullying and intimidation | STATEMENT_CATEGORY_CYBER_VIOLENCE
          KEYWORD_CYBER_HARASSMENT | Cyber harassment | STATEMENT_CATEGORY_CYBER_VIOLENCE
          KEYWORD_CYBER_INCITEMENT | Cyber incitement to hatred or violence | STATEMENT_CATEGORY_CYBER_VIOLENCE
          KEYWORD_CYBER_STALKING | Cyber stalking | STATEMENT_CATEGORY_CYBER_VIOLENCE
          KEYWORD_NON_CONSENSUAL_IMAGE_SHARING | Non-consensual (intimate) material sharing, including (image-based) sexual abuse (excluding content depicting minors) | STATEMENT_CATEGORY_CYBER_VIOLENCE
          KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE | Non-consensual sharing of material containing deepfake or similar technology using a third party's features (excluding content depicting minors) | STATEMENT_CATEGORY_CYBER_VIOLENCE
          KEYWORD_BULLYING_AGAINST_GIRLS | Cyber bullying and intimidation against girls | STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN
          KEYWORD_CYBER_HARASSMENT_AGAINST_WOMEN | Cyber harassment against women | STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN
          KEYWORD_CYBER_STALKING_AGAINST_WOMEN | Cyber stalking against women | STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN
          KEYWORD_FEMALE_GENDERED_DISINFORMATION | Gendered disinformation | STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN
          KEYWORD_INCITEMENT_AGAINST_WOMEN | Illegal incitement to violence and hatred against women | STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN
          KEYWORD_NON_CONSENSUAL_IMAGE_SHARING_AGAINST_WOMEN | Non-consensual (intimate) material sharing against women, including (image-based) sexual abuse against women (excluding content depicting minors) | STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN
          KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE_AGAINST_WOMEN | Non-consensual sharing of material containing deepfake or similar technology using a third party's features against women (excluding content depicting minors) | STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN
          KEYWORD_BIOMETRIC_DATA_BREACH | Biometric data breach | STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS
          KEYWORD_DATA_FALSIFICATION | Data falsification | STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS
          KEYWORD_MISSING_PROCESSING_GROUND | Missing processing ground for data | STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS
          KEYWORD_RIGHT_TO_BE_FORGOTTEN | Right to be forgotten | STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS
          KEYWORD_DEFAMATION | Defamation | STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH
          KEYWORD_DISCRIMINATION | Discrimination | STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH
          KEYWORD_HATE_SPEECH | Illegal incitement to violence and hatred based on protected characteristics (hate speech) | STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH
          KEYWORD_COPYRIGHT_INFRINGEMENT | Copyright infringements | STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS
          KEYWORD_DESIGN_INFRINGEMENT | Design infringements | STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS
          KEYWORD_GEOGRAPHIC_INDICATIONS_INFRINGEMENT | Geographical indications infringements | STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS
          KEYWORD_PATENT_INFRINGEMENT | Patent infringements | STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS
          KEYWORD_TRADE_SECRET_INFRINGEMENT | Trade secret infringements | STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS
          KEYWORD_TRADEMARK_INFRINGEMENT | Trademark infringements | STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS
          KEYWORD_MISINFORMATION_DISINFORMATION | Misinformation, disinformation, foreign information manipulation and interference | STATEMENT_CATEGORY_NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS
          KEYWORD_VIOLATION_EU_LAW | Violation of EU law relevant to civic discourse or elections | STATEMENT_CATEGORY_NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS
          KEYWORD_VIOLATION_NATIONAL_LAW | Violation of national law relevant to civic discourse or elections | STATEMENT_CATEGORY_NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS
          KEYWORD_AGE_SPECIFIC_RESTRICTIONS_MINORS | Age-specific restrictions concerning minors | STATEMENT_CATEGORY_PROTECTION_OF_MINORS
          KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL | Child sexual abuse material | STATEMENT_CATEGORY_PROTECTION_OF_MINORS
          KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL_DEEPFAKE | Child sexual abuse material containing deepfake or similar technology | STATEMENT_CATEGORY_PROTECTION_OF_MINORS
          KEYWORD_GROOMING_SEXUAL_ENTICEMENT_MINORS | Grooming/sexual enticement of minors | STATEMENT_CATEGORY_PROTECTION_OF_MINORS
          KEYWORD_UNSAFE_CHALLENGES | Unsafe challenges | STATEMENT_CATEGORY_PROTECTION_OF_MINORS
          KEYWORD_ILLEGAL_ORGANIZATIONS | Illegal organizations | STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY
          KEYWORD_RISK_ENVIRONMENTAL_DAMAGE | Risk for environmental damage | STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY
          KEYWORD_RISK_PUBLIC_HEALTH | Risk for public health | STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY
          KEYWORD_TERRORIST_CONTENT | Terrorist content | STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY
          KEYWORD_IMPERSONATION_ACCOUNT_HIJACKING | Impersonation or account hijacking | STATEMENT_CATEGORY_SCAMS_AND_FRAUD
          KEYWORD_INAUTHENTIC_ACCOUNTS | Inauthentic accounts | STATEMENT_CATEGORY_SCAMS_AND_FRAUD
          KEYWORD_INAUTHENTIC_LISTINGS | Inauthentic listings | STATEMENT_CATEGORY_SCAMS_AND_FRAUD
          KEYWORD_INAUTHENTIC_USER_REVIEWS | Inauthentic user reviews | STATEMENT_CATEGORY_SCAMS_AND_FRAUD
          KEYWORD_PHISHING | Phishing | STATEMENT_CATEGORY_SCAMS_AND_FRAUD
          KEYWORD_PYRAMID_SCHEMES | Pyramid schemes | STATEMENT_CATEGORY_SCAMS_AND_FRAUD
          KEYWORD_CONTENT_PROMOTING_EATING_DISORDERS | Content promoting eating disorders | STATEMENT_CATEGORY_SELF_HARM
          KEYWORD_SELF_MUTILATION | Self-mutilation | STATEMENT_CATEGORY_SELF_HARM
          KEYWORD_SUICIDE | Suicide | STATEMENT_CATEGORY_SELF_HARM
          KEYWORD_PROHIBITED_PRODUCTS | Prohibited or restricted products | STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS
          KEYWORD_UNSAFE_PRODUCTS | Unsafe or non-compliant products | STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS
          KEYWORD_COORDINATED_HARM | Coordinated harm | STATEMENT_CATEGORY_VIOLENCE
          KEYWORD_INCITEMENT_VIOLENCE_HATRED | General calls or incitement to violence and/or hatred | STATEMENT_CATEGORY_VIOLENCE
          KEYWORD_HUMAN_EXPLOITATION | Human exploitation | STATEMENT_CATEGORY_VIOLENCE
          KEYWORD_HUMAN_TRAFFICKING | Human trafficking | STATEMENT_CATEGORY_VIOLENCE
          KEYWORD_TRAFFICKING_WOMEN_GIRLS | Trafficking in women and girls | STATEMENT_CATEGORY_VIOLENCE
          KEYWORD_ADULT_SEXUAL_MATERIAL | Adult sexual material | STATEMENT_CATEGORY_OTHER_VIOLATION_TC
          KEYWORD_AGE_SPECIFIC_RESTRICTIONS | Age-specific restrictions | STATEMENT_CATEGORY_OTHER_VIOLATION_TC
          KEYWORD_GEOGRAPHICAL_REQUIREMENTS | Geographical requirements | STATEMENT_CATEGORY_OTHER_VIOLATION_TC
          KEYWORD_GOODS_SERVICES_NOT_PERMITTED | Goods/services not permitted to be offered on the platform | STATEMENT_CATEGORY_OTHER_VIOLATION_TC
          KEYWORD_LANGUAGE_REQUIREMENTS | Language requirements | STATEMENT_CATEGORY_OTHER_VIOLATION_TC
          KEYWORD_NUDITY | Nudity | STATEMENT_CATEGORY_OTHER_VIOLATION_TC
          KEYWORD_OTHER | Not captured by any other sub-category
          """);

  public static final CodeList SOURCE_TYPE =
      CodeList.of(
          "source_type",
          """
          SOURCE_ARTICLE_16 | Notice under Article 16
          SOURCE_TRUSTED_FLAGGER | Notice by a trusted flagger
          SOURCE_TYPE_OTHER_NOTIFICATION | Other notification
          SOURCE_VOLUNTARY | Own initiative
          """);

  public static final CodeList CONTENT_TYPE =
      CodeList.of(
          "content_type",
          """
          CONTENT_TYPE_APP | App
          CONTENT_TYPE_AUDIO | Audio
          CONTENT_TYPE_IMAGE | Image
          CONTENT_TYPE_PRODUCT | Product
          CONTENT_TYPE_SYNTHETIC_MEDIA | Synthetic media
          CONTENT_TYPE_TEXT | Text
          CONTENT_TYPE_VIDEO | Video
          CONTENT_TYPE_OTHER | Other
          """);

  public static final CodeList AUTOMATED_DETECTION =
      CodeList.of(
          "automated_detection",
          """
          AUTOMATED_DETECTION_YES | Yes
          AUTOMATED_DETECTION_NO | No
          """);

  public static final CodeList AUTOMATED_DECISION =
      CodeList.of(
          "automated_decision",
          """
          AUTOMATED_DECISION_FULLY | Fully automated
          AUTOMATED_DECISION_PARTIALLY | Partially automated
          AUTOMATED_DECISION_NOT_AUTOMATED | Not automated
          """);

  public static final CodeList DECISION_GROUND =
      CodeList.of(
          "decision_ground",
          """
          DECISION_GROUND_ILLEGAL_CONTENT | Illegal content
          DECISION_GROUND_INCOMPATIBLE_CONTENT | Against terms and conditions
          """);

  public static final CodeList DECISION_VISIBILITY =
      CodeList.of(
          "decision_visibility",
          """
          DECISION_VISIBILITY_CONTENT_REMOVED | Removal of content
          DECISION_VISIBILITY_CONTENT_DISABLED | Disabling access to content
          DECISION_VISIBILITY_CONTENT_DEMOTED | Demotion of content
          DECISION_VISIBILITY_CONTENT_AGE_RESTRICTED | Age restricted content
          DECISION_VISIBILITY_CONTENT_INTERACTION_RESTRICTED | Restricting interaction with content
          DECISION_VISIBILITY_CONTENT_LABELLED | Labelled content
          DECISION_VISIBILITY_OTHER | Other restriction
          """);

  public static final CodeList DECISION_MONETARY =
      CodeList.of(
          "decision_monetary",
          """
          DECISION_MONETARY_SUSPENSION | Suspension of monetary payments
          DECISION_MONETARY_TERMINATION | Termination of monetary payments
          DECISION_MONETARY_OTHER | Other restriction
          """);

  public static final CodeList DECISION_PROVISION =
      CodeList.of(
          "decision_provision",
          """
          DECISION_PROVISION_PARTIAL_SUSPENSION | Partial suspension of the provision of the service
          DECISION_PROVISION_TOTAL_SUSPENSION | Total suspension of the provision of the service
          DECISION_PROVISION_PARTIAL_TERMINATION | Partial termination of the provision of the service
          DECISION_PROVISION_TOTAL_TERMINATION | Total termination of the provision of the service
          """);

  public static final CodeList DECISION_ACCOUNT =
      CodeList.of(
          "decision_account",
          """
          DECISION_ACCOUNT_SUSPENDED | Suspension of the account
          DECISION_ACCOUNT_TERMINATED | Termination of the account
          """);

  private DsaCodes() {}
}
