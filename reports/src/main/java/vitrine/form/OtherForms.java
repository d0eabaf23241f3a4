package vitrine.form;

import static vitrine.catalogue.Statistic.COUNT;
import static vitrine.catalogue.Statistic.MEDIAN_COMPLETED;
import static vitrine.catalogue.Statistic.SHARE;
import static vitrine.catalogue.Statistic.TOTAL;

import java.util.List;

/** Forms of other regimes and of practice, from the figures of all services together. */
final class OtherForms {
  private static final String LEVEL = "APPEAL_LEVEL";
  private static final String RULE = "DEADLINE_RULE";
  private static final String TCO = "TCO_1H";
  private static final String ALL = "On all content, not on terrorist content alone: ";
  private static final String HOUR = "Of orders to which the limit of one hour applies: ";

  private OtherForms() {}

  static List<Form> list() {
    return List.of(terrorism(), oversight(), outcomes(), voluntary());
  }

  private static Form terrorism() {
    return new Questions(
            "tco_article_7",
            "Transparency report on terrorist content online",
            "Reg. (EU) 2021/784, Article 7(3) (points unverified)")
        .ask("7(3)(c)", "Removal orders received", Source.by("V1", COUNT, "CHANNEL", "X_ORDER_TCO"))
        .ask("7(3)(c)", HOUR + "complied with in time", degree("COMPLIED_IN_TIME"))
        .ask("7(3)(c)", HOUR + "complied with late", degree("COMPLIED_LATE"))
        .ask("7(3)(c)", HOUR + "complied with in part", degree("PARTIAL"))
        .ask("7(3)(c)", HOUR + "not complied with", degree("NOT_COMPLIED"))
        .ask(
            "7(3)(c)", HOUR + "missed because it could not be done, Article 3(7)", reason("CANNOT"))
        .ask(
            "7(3)(c)",
            HOUR + "missed because contested, Article 3(8) among others",
            reason("CONTESTED"))
        .ask("7(3)(c)", HOUR + "missed because the content was gone", reason("MOOT"))
        .leave(
            "7(3)(c)", "Items removed after removal orders", "Items are not published by channel")
        .ask("7(3)(d)", ALL + "complaints", Source.by("A3", COUNT, LEVEL, "INTERNAL_COMPLAINT"))
        .ask(
            "7(3)(d)", ALL + "complaints, decision upheld", outcome("INTERNAL_COMPLAINT", "UPHELD"))
        .ask(
            "7(3)(d)",
            ALL + "complaints, decision reversed in full or in part",
            outcome("INTERNAL_COMPLAINT", "REVERSED", "PARTIALLY_REVERSED"))
        .ask(
            "7(3)(e)",
            ALL + "reviews by an authority",
            Source.by("A3", COUNT, LEVEL, "AUTHORITY_REVIEW"))
        .ask("7(3)(e)", ALL + "proceedings before a court", Source.by("A3", COUNT, LEVEL, "COURT"))
        .ask("7(3)(e)", ALL + "proceedings before a court, upheld", outcome("COURT", "UPHELD"))
        .ask(
            "7(3)(f)",
            ALL + "proceedings before a court, reversed in full or in part",
            outcome("COURT", "REVERSED", "PARTIALLY_REVERSED"))
        .ask(
            "7(3)(g)",
            ALL + "complaints, reinstated in full or in part",
            outcome("INTERNAL_COMPLAINT", "REVERSED", "PARTIALLY_REVERSED"))
        .ask("beside", ALL + "corrections without an appeal", Source.whole("A15", COUNT))
        .leave("7(3)(a)", "Measures to identify and remove", "Texts are in no case export")
        .leave("7(3)(b)", "Measures against re-appearance", "Texts are in no case export")
        .form();
  }

  private static Source degree(String part) {
    return Source.by("N2", COUNT, RULE, TCO).parts(part);
  }

  private static Source reason(String part) {
    return Source.by("N3", COUNT, RULE, TCO).parts(part);
  }

  private static Source outcome(String level, String... parts) {
    return Source.by("A3", COUNT, LEVEL, level).parts(parts);
  }

  private static Form oversight() {
    return new Questions(
            "oversight",
            "Report of an oversight body",
            "Practice of oversight of administrative orders, as Arcom's")
        .ask("1", "Orders delivered to services", Source.whole("V3", COUNT))
        .ask("2", "Share of orders that the body reviewed", Source.whole("O1", SHARE))
        .ask("3", "Share of reviews that found an irregularity", Source.whole("O2", SHARE))
        .ask("4", "Median time from the order to the review", Source.whole("O3", MEDIAN_COMPLETED))
        .ask("5", "Share of orders by courts", Source.whole("O6", SHARE))
        .ask("6", "Share of reviewed orders found unlawful", Source.whole("A17", SHARE))
        .ask("7", "Share of measures verified by others", Source.whole("O7", SHARE))
        .ask("8", "Share of restrictions kept secret", Source.whole("O8", SHARE))
        .form();
  }

  private static Form outcomes() {
    String items = "Outcomes are published for cases, not for items";
    return new Questions(
            "outcomes",
            "Outcomes of requests",
            "Practice of reports on requests of governments, as Google's")
        .ask("requests", "Orders delivered", Source.whole("V3", COUNT))
        .ask("items", "Items in orders", Source.whole("V3A", TOTAL))
        .ask(
            "removed_legal",
            "Cases of all sources with a measure on the ground of the law",
            Source.by("V6", COUNT, "GROUND", "DECISION_GROUND_ILLEGAL_CONTENT"))
        .ask(
            "removed_policy",
            "Cases of all sources with a measure on terms and conditions",
            Source.by("V6", COUNT, "GROUND", "DECISION_GROUND_INCOMPATIBLE_CONTENT"))
        .leave("not_found", "Items not found", items + ": among CANNOT of N3")
        .leave("not_enough_info", "Items without enough information", items + ": CONTESTED of N3")
        .leave("no_action", "Items judged lawful", items + ": CONTESTED of N3")
        .leave("already_removed", "Items already removed", items + ": MOOT of N3")
        .ask("cannot", "Cases missed: could not be done", missed("CANNOT"))
        .ask("contested", "Cases missed: contested", missed("CONTESTED"))
        .ask("moot", "Cases missed: nothing was left to do", missed("MOOT"))
        .ask(
            "silent",
            "Cases missed: refused without reasons or silent",
            missed("WILL_NOT_OR_SILENT"))
        .form();
  }

  private static Source missed(String part) {
    return Source.whole("N3", COUNT).parts(part);
  }

  private static Form voluntary() {
    return new Questions(
            "vtrf",
            "Voluntary transparency report on terrorist and violent extremist content",
            "OECD Voluntary Transparency Reporting Framework, outcomes (unverified)")
        .ask("1", "Cases received", Source.whole("V1", COUNT))
        .ask("2", "Cases acted on", Source.whole("V6", COUNT))
        .ask("3", "Cases acted on, found by automation", detected("AUTOMATED_DETECTION_YES"))
        .ask("4", "Cases acted on, found otherwise", detected("AUTOMATED_DETECTION_NO"))
        .ask("5", "Items acted on", Source.whole("V2A", TOTAL))
        .ask("6", "Accounts suspended", account("DECISION_ACCOUNT_SUSPENDED"))
        .ask("7", "Accounts terminated", account("DECISION_ACCOUNT_TERMINATED"))
        .ask("8", "Appeals", Source.whole("A1", COUNT))
        .ask("9", "Share of decided appeals that reversed", Source.whole("A4", SHARE))
        .ask("10", "Median time to the decision on appeal", Source.whole("A7", MEDIAN_COMPLETED))
        .ask("11", "Median time to the first measure", Source.whole("T6", MEDIAN_COMPLETED))
        .ask("12", "Corrections without an appeal", Source.whole("A15", COUNT))
        .ask("13", "Share of due orders complied with in time", Source.whole("N1", SHARE))
        .leave("14", "Policies, methods and governance", "Texts are in no case export")
        .form();
  }

  private static Source detected(String code) {
    return Source.by("V6", COUNT, "DETECTION", code);
  }

  private static Source account(String code) {
    return Source.whole("V6B", COUNT).parts(code);
  }
}
