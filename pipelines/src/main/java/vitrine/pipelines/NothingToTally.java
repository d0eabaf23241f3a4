package vitrine.pipelines;

import java.util.List;
import vitrine.pipelines.check.CheckedExport;

/** Every export was refused, so that there is nothing to compute from. */
public final class NothingToTally extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<CheckedExport> refused;

  private NothingToTally(List<CheckedExport> refused) {
    super("no export holds a valid case");
    this.refused = List.copyOf(refused);
  }

  static void throwIfRefused(List<CheckedExport> checked) {
    if (checked.stream().allMatch(it -> it.validCases() == 0)) {
      throw new NothingToTally(checked);
    }
  }

  /** The exports and what is wrong with them. */
  public List<CheckedExport> refused() {
    return refused;
  }
}
