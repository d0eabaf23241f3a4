package vitrine.reported;

/** The columns of each part: name in tidy form, header in the template, kind; ? if not always. */
final class TableColumns {
  static final String SUMMARY =
      """
      applicability | Applicability | TEXT?
      service | Service | KEY
      indicator | Indicator | KEY
      value | Value | TEXT
      """;

  static final String NAMES =
      """
      label | Category label | TEXT?
      description | Category description | TEXT?
      code | Category of illegal content / incompatible with the terms and conditions | KEY
      context | Contextual information | TEXT?
      """;

  static final String ORDERS =
      """
      applicability | Applicability | TEXT?
      service | Service | KEY
      period | Reporting period | PERIOD?
      surface | | KEY?
      category | Category of illegal content | KEY
      other | Description of the sub-category "Other" | KEY?
      scope | Scope | KEY
      orders_to_act | Number of orders to act against illegal content received | COUNT
      items | Number of specific items of information included in the total number of orders to act against illegal content | COUNT
      median_receipt | Median time to inform the authority of the receipt of the order to act against illegal content | HOURS?
      median_effect | Median time to give effect to the order to act against illegal content | HOURS?
      orders_to_provide_info | Number of orders to provide information | COUNT
      info_median_receipt | Median time to inform the authority of the receipt of the order to provide information | HOURS?
      info_median_effect | Median time to give effect to the order to provide information | HOURS?
      """;

  static final String NOTICES =
      """
      applicability | Applicability | TEXT?
      service | Service | KEY
      period | Reporting period | PERIOD?
      surface | | KEY?
      category | Category of illegal content | KEY
      other | Description of the sub-category "Other" | KEY?
      notices | Number of notices received | COUNT
      tf_notices | Number of notices received from Trusted flaggers | COUNT
      items | Number of specific items of information included in the total number of notices | COUNT
      tf_items | Number of specific items of information included in the total number of notices by Trusted Flaggers (Trusted Flagger notices) | COUNT
      median_time | Median time to take action | HOURS
      tf_median_time | Median time to take action (Trusted Flagger notices) | HOURS
      actions_law | Number of actions taken on the basis of the law | COUNT
      tf_actions_law | Number of actions taken on the basis of the law (Trusted Flagger notices) | COUNT
      actions_tos | Number of actions taken on the basis of the terms and conditions of the service | COUNT
      tf_actions_tos | Number of actions taken on the basis of the terms and conditions of the service (Trusted Flagger notices) | COUNT
      """;

  private static final String MEASURES =
      """
      measures | Number of measures taken at the provider's own initiative | COUNT
      automated | Number of measures taken after detection with solely automated means | COUNT
      vis_removal | Visibility restriction Removal | COUNT
      vis_disable | Visibility restriction Disable | COUNT
      vis_demoted | Visibility restriction Demoted | COUNT
      vis_age_restricted | Visibility restriction Age restricted | COUNT
      vis_interaction_restricted | Visibility restriction Interaction restricted | COUNT
      vis_labelled | Visibility restriction Labelled | COUNT
      vis_other | Visibility restriction Other | COUNT
      monetary_suspension | Monetary restriction Suspension | COUNT
      monetary_termination | Monetary restriction Termination | COUNT
      monetary_other | Monetary restriction Other | COUNT
      service_suspension | Provision of the service Suspension | COUNT
      service_termination | Provision of the service Termination | COUNT
      account_suspension | Account restriction Suspension | COUNT
      account_termination | Account restriction Termination | COUNT
      """;

  static final String ILLEGAL = measures("Category of illegal content");

  static final String TERMS =
      measures("Category of incompatibility with the provider's terms and conditions");

  static final String INDICATORS =
      """
      applicability | Applicability | TEXT?
      service | Service | KEY
      period | Reporting period | PERIOD?
      surface | | KEY?
      section | Section | KEY?
      indicator | Indicator | KEY
      scope | Scope | KEY
      value | Value | BY_ROW
      context | Contextual information | TEXT?
      """;

  static final String RECIPIENTS =
      """
      applicability | Applicability | TEXT?
      service | Service | KEY
      period | Reporting period | PERIOD?
      surface | | KEY?
      section | Section | KEY?
      indicator | Indicator | KEY?
      scope | Scope | KEY
      value | Value | COUNT
      context | Contextual information | TEXT?
      """;

  static final String DESCRIPTIONS =
      """
      applicability | Applicability | TEXT?
      service | Service | KEY
      period | Reporting period | PERIOD?
      indicator | Indicator | KEY
      value | Value | TEXT
      """;

  private TableColumns() {}

  private static String measures(String category) {
    return """
    applicability | Applicability | TEXT?
    service | Service | KEY
    period | Reporting period | PERIOD?
    surface | | KEY?
    category | %s | KEY
    other | Description of the sub-category "Other" | KEY?
    """
            .formatted(category)
        + MEASURES;
  }
}
