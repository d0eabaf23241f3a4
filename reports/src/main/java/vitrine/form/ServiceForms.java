package vitrine.form;

import java.util.List;
import java.util.Optional;
import vitrine.catalogue.Period;

/** The forms of one service with exact numbers, for the eyes of the submitter alone. */
public final class ServiceForms {
  /** What the forms say about themselves. */
  public static final String REMARK =
      "Exact numbers, for the submitter only: not protected, not to be handed on by Vitrine";

  /** How the forms read what Annex II leaves open, and what no case export can fill. */
  public static final String NOTES =
      """
      0 means that it could occur and did not. A blank means that it cannot occur, that the row is
      not for this tier of service, that there is nothing to take a median or a share of, or that
      no case export says it; the contextual columns tell where that is not plain.
      Medians are in hours, at most 0.8 % too long, of those that ended; shares are from 0 to 1.

      Part 1   A case export names no provider and no dates of publication: fill them in.
      Part 3   Orders of Member States by the time of delivery; other orders stand beside the total.
               Confirmations are timed as they are; Annex II also allows to count automatic ones
               within one hour as zero. Orders to provide information are in no case export.
               The lines of a state have every sub-category; the official file leaves one out.
      Part 4   Notices by the time of receipt, each one counted. Times are of notices received in
               the period, repeats and those not acted on left out. Actions by the time of the
               first measure; repeats of a notice lead to no further action.
      Parts 5  Measures after no order and no notice under Article 16, by the time of the first
      and 6    measure. A case is one measure and stands under each restriction that it had.
      Part 7   Appeals by the time of filing, with their outcome at the export's as_of. New
               restrictions by the time of the decision. Suspensions: service facts.
      Part 8   "Solely" is AUTOMATED_DECISION_FULLY, "not" is AUTOMATED_DECISION_NOT_AUTOMATED;
               partly automated decisions are neither. Accuracy: service facts.
      Part 9   Service facts MODERATORS_INTERNAL, MODERATORS_EXTERNAL and MODERATORS_LANG.
      Part 10  Service fact AMAR.
      Part 11  Texts are in no case export: write them.
      Sub-categories add up to their category: a case that states none is among the others.
      sources.csv says for each cell what fills it; row 1 is the header.
      """;

  private ServiceForms() {}

  public static List<Form> of(String service, Period period) {
    DsaFrame frame = DsaFrame.of(service, period, Optional.empty(), REMARK);
    return DsaForms.list(frame, new ServiceDsa());
  }
}
