package vitrine.pipelines.check;

import vitrine.casefile.CaseFields;
import vitrine.casefile.CodeList;
import vitrine.casefile.DsaCodes;
import vitrine.casefile.Rule;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.IntColumn;

/** V02 for keywords, which are codes only under their category. */
final class KeywordOfCategory implements RowRule {
  private final int[] categoryOfKeyword = new int[DsaCodes.KEYWORD.size()];

  KeywordOfCategory() {
    for (int i = 0; i < DsaCodes.KEYWORD.codes().size(); i++) {
      String category = DsaCodes.KEYWORD.codes().get(i).group();
      categoryOfKeyword[CodeList.FIRST + i] = DsaCodes.CATEGORY.indexOf(category);
    }
  }

  @Override
  public void check(Batch batch) {
    IntColumn keywords = batch.ints(CaseFields.KEYWORD);
    int[] categories = batch.ints(CaseFields.CATEGORY).values();
    for (int row = 0; row < batch.size(); row++) {
      int expected = categoryOfKeyword[keywords.values()[row]];
      if (expected >= CodeList.FIRST && categories[row] != expected) {
        String message = "belongs under " + DsaCodes.CATEGORY.valueAt(expected);
        batch.problems().add(row, CaseFields.KEYWORD.name(), Rule.V02, message);
      }
    }
  }
}
