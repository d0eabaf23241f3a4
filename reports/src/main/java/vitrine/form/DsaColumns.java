package vitrine.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The headers of the DSA templates, verbatim. Source: Impl. Reg. (EU) 2024/2835, Annex I, in the
 * Commission's CSV files; a space at an end and the change of case are theirs.
 */
final class DsaColumns {
  static final List<String> SUMMARY = List.of("Applicability", "Service", "Indicator", "Value");
  static final List<String> CATEGORIES =
      List.of(
          "Category label",
          "Category description",
          "Category of illegal content / incompatible with the terms and conditions",
          "Contextual information");
  static final List<String> ORDERS =
      header(
          "Category of illegal content",
          List.of("Scope"),
          lines(
              """
              Number of orders to act against illegal content received
              Number of specific items of information included in the total number of orders to act against illegal content
              Median time to inform the authority of the receipt of the order to act against illegal content
              Median time to give effect to the order to act against illegal content
              Number of orders to provide information
              Median time to inform the authority of the receipt of the order to provide information
              Median time to give effect to the order to provide information
              """),
          "Contextual information on ",
          2);
  static final List<String> NOTICES =
      header(
          "Category of illegal content",
          List.of(),
          lines(
              """
              Number of notices received_
              Number of notices received from Trusted flaggers
              Number of specific items of information included in the total number of notices
              Number of specific items of information included in the total number of notices by Trusted Flaggers (Trusted Flagger notices)
              Median time to take action
              Median time to take action (Trusted Flagger notices)
              Number of actions taken on the basis of the law
              Number of actions taken on the basis of the law (Trusted Flagger notices)
              Number of actions taken on the basis of the terms and conditions of the service
              Number of actions taken on the basis of the terms and conditions of the service (Trusted Flagger notices)
              """),
          "Contextual information on ",
          0);
  private static final List<String> MEASURES =
      lines(
          """
          Number of measures taken at the provider's own initiative_
          Number of measures taken after detection with solely automated means_
          Visibility restriction Removal
          Visibility restriction Disable
          Visibility restriction Demoted
          Visibility restriction Age restricted
          Visibility restriction Interaction restricted
          Visibility restriction Labelled_
          Visibility restriction Other
          Monetary restriction Suspension
          Monetary restriction Termination
          Monetary restriction Other
          Provision of the service Suspension
          Provision of the service Termination
          Account restriction Suspension
          Account restriction Termination
          """);
  static final List<String> ILLEGAL =
      header("Category of illegal content", List.of(), MEASURES, "Contextual Information on ", 0);
  static final List<String> TERMS =
      header(
          "Category of incompatibility with the provider's terms and conditions",
          List.of(),
          MEASURES,
          "Contextual Information on ",
          0);
  static final List<String> REDRESS = indicators("Value", "Contextual Information");
  static final List<String> AUTOMATION = indicators("Value", "Contextual Information");
  static final List<String> PEOPLE = indicators("Value", "Contextual information");
  static final List<String> RECIPIENTS = indicators("Value");
  static final List<String> TEXTS =
      List.of("Applicability", "Service", "Reporting period", "Indicator", "Value");

  private DsaColumns() {}

  /** The lines of a text; underscores at the end of one stand for spaces. */
  static List<String> lines(String text) {
    return text.strip().lines().map(it -> it.replaceFirst("_$", " ")).toList();
  }

  private static List<String> header(
      String category, List<String> scope, List<String> values, String context, int lowered) {
    List<String> header =
        new ArrayList<>(List.of("Applicability", "Service", "Reporting period", category));
    header.add("Description of the sub-category \"Other\"");
    header.addAll(scope);
    header.addAll(values);
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      header.add(context + (i < lowered ? "n" + value.substring(1) : value));
    }
    return header;
  }

  private static List<String> indicators(String... last) {
    return Stream.concat(
            Stream.of(
                "Applicability", "Service", "Reporting period", "Section", "Indicator", "Scope"),
            Stream.of(last))
        .toList();
  }
}
