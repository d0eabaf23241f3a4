package vitrine.reported.check;

import java.util.List;

/** All rules for published reports. */
final class ReportRules {
  static final List<ReportRule> ALL =
      List.of(
          new MissingParts(),
          new MissingRows(),
          new CategoryCodes(),
          new Scopes(),
          new Numbers(),
          new RepeatedRows(),
          new OtherDescriptions(),
          new TotalOfCategories(),
          new TotalOfStates(),
          new KeywordsOfCategory(),
          new Subsets(),
          new Items(),
          new Restrictions(),
          new Outcomes(),
          new ComplaintBases(),
          new OwnMeasures(),
          new Medians(),
          new Hours(),
          new MedianOfAll(),
          new Accuracy());

  private ReportRules() {}
}
