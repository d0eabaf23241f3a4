package vitrine.attack;

import java.util.List;

/** The attacks that figures must withstand to be published. */
public final class Attacks {
  private static final List<Trial> ALL =
      List.of(
          new Routes(),
          new Digits(),
          new Closeness(),
          new Subtraction(),
          new Averaging(),
          new Membership());

  private Attacks() {}

  /** What comes of every attack on two editions of a period together. */
  public static List<Attack> between(Candidate earlier, Candidate later) {
    return new Editions(earlier, later).attacks();
  }

  /** What comes of every attack on figures by themselves. */
  public static List<Attack> on(Candidate candidate) {
    return ALL.stream().map(it -> it.of(candidate)).toList();
  }
}
