package vitrine.pipelines.check;

import java.util.ArrayList;
import java.util.List;
import vitrine.casefile.Resource;
import vitrine.pipelines.batch.Batch;

/** The row rules of a resource, all checked in the one pass over its rows. */
final class RowRules {
  private final List<RowRule> rules;

  private RowRules(List<RowRule> rules) {
    this.rules = rules;
  }

  /**
   * The rules of a resource.
   *
   * @param asOf when the export was made, packed
   */
  static RowRules of(Resource resource, long asOf, String submitterRole) {
    List<RowRule> rules = new ArrayList<>();
    rules.add(new FilledCells(resource));
    rules.add(new TimesUntilAsOf(resource, asOf));
    rules.add(new TimeOrder(resource, submitterRole));
    switch (resource) {
      case CASES -> {
        rules.add(new KeywordOfCategory());
        rules.add(new Pauses());
        rules.add(new ItemSums());
        rules.add(new PartsOfWholes());
      }
      case APPEALS -> rules.add(new AppealOutcome());
      case SERVICE_FACTS -> rules.add(new Ratios());
      case CORRECTIONS, ENFORCEMENT, SUBMISSIONS -> {}
    }
    return new RowRules(rules);
  }

  void check(Batch batch) {
    rules.forEach(rule -> rule.check(batch));
  }
}
