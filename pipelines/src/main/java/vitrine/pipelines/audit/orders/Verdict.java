package vitrine.pipelines.audit.orders;

import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What came of one order.
 *
 * @param token empty if it has none
 * @param reasons at least one, all of the same state
 * @param issuers the issuer's views
 * @param addressees the addressee's views
 */
record Verdict(
    String token, Set<Reason> reasons, List<OrderView> issuers, List<OrderView> addressees)
    implements Serializable {
  private static final long serialVersionUID = 1;

  /** The order of verdicts, which does not depend on files. */
  static final Comparator<Verdict> ORDER =
      Comparator.comparing(Verdict::token).thenComparing(Verdict::first, OrderView.ORDER);

  Verdict {
    reasons = new TreeSet<>(reasons);
    issuers = List.copyOf(issuers);
    addressees = List.copyOf(addressees);
  }

  MatchState state() {
    return reasons.iterator().next().state();
  }

  /** The one reason, or {@link Reason#SEVERAL}. */
  Reason reason() {
    return reasons.size() == 1 ? reasons.iterator().next() : Reason.SEVERAL;
  }

  /** The view that says where the order counts: the issuer's, if there is one. */
  OrderView first() {
    return (issuers.isEmpty() ? addressees : issuers).get(0);
  }

  /** What came of all views of one token. */
  static Verdict of(Comparison comparison, String token, List<OrderView> views) {
    List<OrderView> issuers = told(Side.ISSUER, views);
    List<OrderView> addressees = told(Side.ADDRESSEE, views);
    return new Verdict(token, reasons(comparison, issuers, addressees), issuers, addressees);
  }

  /** An order that cannot be compared. */
  static Verdict withoutToken(OrderView view) {
    boolean isIssuer = view.side() == Side.ISSUER;
    return new Verdict(
        "",
        EnumSet.of(isIssuer ? Reason.NO_TOKEN_ISSUER : Reason.NO_TOKEN_ADDRESSEE),
        isIssuer ? List.of(view) : List.of(),
        isIssuer ? List.of() : List.of(view));
  }

  /** The views of a side, without those that repeat another of them. */
  private static List<OrderView> told(Side side, List<OrderView> views) {
    List<OrderView> all =
        views.stream().filter(it -> it.side() == side).sorted(OrderView.ORDER).toList();
    List<OrderView> first = all.stream().filter(it -> !it.repeats()).toList();
    return first.isEmpty() ? all.stream().limit(1).toList() : first;
  }

  private static Set<Reason> reasons(
      Comparison comparison, List<OrderView> issuers, List<OrderView> addressees) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    if (issuers.size() > 1) {
      reasons.add(Reason.TOKEN_TWICE_ISSUER);
    }
    if (addressees.size() > 1) {
      reasons.add(Reason.TOKEN_TWICE_ADDRESSEE);
    }
    if (!reasons.isEmpty()) {
      return reasons;
    }
    if (addressees.isEmpty()) {
      return EnumSet.of(issuers.get(0).isServed() ? Reason.NOT_RECEIVED : Reason.NOT_SERVED);
    }
    if (issuers.isEmpty()) {
      return EnumSet.of(Reason.NOT_ISSUED);
    }
    Set<Reason> found = comparison.reasons(issuers.get(0), addressees.get(0));
    return found.isEmpty() ? EnumSet.of(Reason.AGREES) : found;
  }

  String reasonCodes() {
    return reasons.stream().map(Reason::name).collect(Collectors.joining(" "));
  }
}
