package vitrine.pipelines;

import java.util.List;
import vitrine.pipelines.check.CheckedExport;

/**
 * Every export was refused, so that there is nothing to compute from; or one was that is to replace
 * another, so that its cases would be lost.
 */
public final class NothingToTally extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<CheckedExport> refused;

  private NothingToTally(String message, List<CheckedExport> refused) {
    super(message);
    this.refused = List.copyOf(refused);
  }

  static void throwIfRefused(Roster roster, List<CheckedExport> checked) {
    List<CheckedExport> refused = checked.stream().filter(it -> it.validCases() == 0).toList();
    boolean keptNone = roster.kept().stream().allMatch(it -> it.input().validCases() == 0);
    if (keptNone && refused.size() == checked.size()) {
      throw new NothingToTally("no submission holds a valid case", refused);
    }
    for (CheckedExport export : refused) {
      if (roster.isReplacement(export.export().submissionId())) {
        throw new NothingToTally(
            export.export().name() + " replaces a submission but holds no valid case",
            List.of(export));
      }
    }
  }

  /** The exports and what is wrong with them. */
  public List<CheckedExport> refused() {
    return refused;
  }
}
