package vitrine.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sentence that declares a metric, one type for each word still missing: a metric without a
 * definition, a basis, its breakdowns or a reference does not compile.
 */
final class Sentence {
  private Sentence() {}

  record Named(String code, String name) {
    Said says(String definition) {
      return new Said(this, definition);
    }
  }

  record Said(Named named, String definition) {
    Measured measure(Measure measure) {
      return new Measured(this, measure);
    }
  }

  record Measured(Said said, Measure measure) {
    /** Units whose milestone lies in the period, followed up from there. */
    Placed cohortOf(Milestone milestone) {
      return new Placed(this, Basis.COHORT, milestone);
    }

    /** Events that lie in the period. */
    Placed flowOf(Milestone milestone) {
      return new Placed(this, Basis.FLOW, milestone);
    }

    /** Facts that services state for the period itself. */
    Placed statedForThePeriod() {
      return new Placed(this, Basis.STATED, Milestone.STATED_PERIOD);
    }

    /** The submissions for the period, or their rows. */
    Placed submitted() {
      return new Placed(this, Basis.SUBMITTED, Milestone.RECEIVED);
    }

    /** Units that are open when the period ends. */
    Placed stockSince(Milestone opened) {
      return new Placed(this, Basis.STOCK, opened);
    }
  }

  record Placed(Measured measured, Basis basis, Milestone milestone) {
    /** One table for each dimension, beside the whole. */
    Split by(Dimension... dimensions) {
      List<Breakdown> breakdowns = new ArrayList<>();
      breakdowns.add(Breakdown.WHOLE);
      for (Dimension dimension : dimensions) {
        breakdowns.add(Breakdown.by(dimension));
      }
      return new Split(this, breakdowns);
    }
  }

  record Split(Placed placed, List<Breakdown> breakdowns) {
    /** One table of two dimensions at once, beside those there are. */
    Split crossed(Dimension first, Dimension second) {
      List<Breakdown> more = new ArrayList<>(breakdowns);
      more.add(Breakdown.by(first, second));
      return new Split(placed, more);
    }

    /** Completes the metric with where its definition comes from and since when it holds. */
    Metric reference(String reference, int since) {
      Measured measured = placed.measured();
      Said said = measured.said();
      return new Metric(
          said.named().code(),
          said.named().name(),
          said.definition(),
          measured.measure(),
          placed.basis(),
          placed.milestone(),
          breakdowns,
          reference,
          since,
          Optional.empty(),
          Optional.empty());
    }
  }
}
