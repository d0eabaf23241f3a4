package vitrine.catalogue;

import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Condition.isGroup;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Dimension.ARCHITECTURE;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.EXECUTING;
import static vitrine.catalogue.Dimension.ISSUING;
import static vitrine.catalogue.Dimension.MONTH;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Dimension.TIER;
import static vitrine.catalogue.Measure.backlog;
import static vitrine.catalogue.Measure.balance;
import static vitrine.catalogue.Measure.count;
import static vitrine.catalogue.Measure.mix;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Measure.total;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.CLOSED;
import static vitrine.catalogue.Milestone.ORDER_SERVED;
import static vitrine.catalogue.Milestone.RECEIVED;
import static vitrine.catalogue.Population.cases;
import static vitrine.catalogue.Population.casesAndRepeats;
import static vitrine.catalogue.Population.orders;

import java.util.List;
import vitrine.casefile.CaseFields;

/** Chapter V: how many cases there were, where they came from and what was found. */
final class VolumeChapter {
  static final List<Metric> METRICS =
      List.of(
          metric("V1", "Cases opened")
              .says("Cases received by a service in the period, repeats of a case left out.")
              .measure(count(cases()))
              .flowOf(RECEIVED)
              .by(MONTH, SERVICE, CATEGORY, CHANNEL, EXECUTING, ARCHITECTURE)
              .reference(
                  "Impl. Reg. (EU) 2024/2835, Annex I Parts 3 and 4; Reg. (EU) 2021/784", 2010),
          metric("V2", "Items in scope")
              .says("Addresses and accounts named in the cases that were received.")
              .measure(total(CaseFields.ITEMS_IN_SCOPE, "items", cases()))
              .flowOf(RECEIVED)
              .by(MONTH, SERVICE, CATEGORY)
              .reference("Impl. Reg. (EU) 2024/2835, Annex I Part 3, items of information", 2010),
          metric("V2A", "Items acted on")
              .says("Addresses and accounts in cases on which a first measure took effect.")
              .measure(total(CaseFields.ITEMS_ACTIONED, "items", cases()))
              .flowOf(ACTIONED)
              .by(MONTH, SERVICE, CATEGORY)
              .reference("Impl. Reg. (EU) 2024/2835, Annex I Parts 3 and 4", 2010),
          metric("V3", "Orders served")
              .says("Orders of an authority that were delivered to the service.")
              .measure(count(orders()))
              .flowOf(ORDER_SERVED)
              .by(ISSUING, MONTH, SERVICE, CATEGORY)
              .reference("Reg. (EU) 2022/2065, Article 15(1)(a); Annex I Part 3", 2023),
          metric("V3A", "Items in orders")
              .says(
                  "Addresses and accounts named in the orders that were delivered to the service.")
              .measure(total(CaseFields.ITEMS_IN_SCOPE, "items", orders()))
              .flowOf(ORDER_SERVED)
              .by(ISSUING, SERVICE, CATEGORY)
              .reference("Impl. Reg. (EU) 2024/2835, Annex I Part 3, items of information", 2023),
          metric("V4", "Repeats")
              .says("The share of cases that repeat another case.")
              .measure(share(has(CaseFields.DUPLICATE_OF), casesAndRepeats()))
              .flowOf(RECEIVED)
              .by(CHANNEL, SERVICE)
              .reference(
                  "Impl. Reg. (EU) 2024/2835, Annex II, counting of duplicate notices", 2023),
          metric("V4A", "Kinds of repeats")
              .says("How the repeats of cases divide by what they have in common with the first.")
              .measure(
                  mix(
                      CaseFields.DUPLICATE_KIND,
                      casesAndRepeats().where(has(CaseFields.DUPLICATE_OF)).called("repeats")))
              .flowOf(RECEIVED)
              .by(CHANNEL, SERVICE)
              .reference(
                  "Impl. Reg. (EU) 2024/2835, Annex II, counting of duplicate notices", 2023),
          metric("V5", "Sources of cases")
              .says("How notices and own findings divide by source; each repeat counts.")
              .measure(
                  mix(
                      CaseFields.SOURCE_TYPE,
                      casesAndRepeats()
                          .where(not(isGroup(CaseFields.CHANNEL, "ORDER")))
                          .called("notices and own findings")))
              .flowOf(RECEIVED)
              .by(SERVICE, CATEGORY)
              .reference("Reg. (EU) 2022/2065, Article 15(1)(b); Annex I Part 4", 2023),
          metric("V12", "Open cases")
              .says("Cases received and not closed when the period ends, and how long ago.")
              .measure(backlog(RECEIVED, CLOSED, cases().called("open cases")))
              .stockSince(RECEIVED)
              .by(SERVICE, CATEGORY, TIER)
              .reference("Official statistics practice, stock-flow balance", 2023),
          metric("V13", "Balance of cases")
              .says(
                  "Cases open when the period begins, received and closed in it, and open when it"
                      + " ends; those whose closure has an unknown time are left out.")
              .measure(balance(RECEIVED, CLOSED, cases()))
              .stockSince(RECEIVED)
              .by(SERVICE, CATEGORY, TIER)
              .reference("Official statistics practice, stock-flow balance", 2023));

  private VolumeChapter() {}
}
