package vitrine.paper;

import java.util.List;

/**
 * A working paper: what was found, in facts and tables.
 *
 * @param lead the outcome in a sentence or two
 * @param marking who may see it; empty if everybody may
 */
public record Paper(String title, String lead, String marking, List<Fact> facts, List<Grid> grids) {
  /** One thing that is known, with its name. */
  public record Fact(String name, String value) {}

  public Paper {
    facts = List.copyOf(facts);
    grids = List.copyOf(grids);
  }

  public boolean isMarked() {
    return !marking.isEmpty();
  }
}
