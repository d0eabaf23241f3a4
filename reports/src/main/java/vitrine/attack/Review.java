package vitrine.attack;

import java.util.List;

/**
 * What was tried against figures before they are published, and what protection cost them.
 *
 * @param attacks what came of each attack
 * @param accuracy how far counts of each size are off
 */
public record Review(List<Attack> attacks, List<Accuracy> accuracy) {
  public Review {
    attacks = List.copyOf(attacks);
    accuracy = List.copyOf(accuracy);
  }

  /** The review of figures by themselves. */
  public static Review of(Candidate candidate) {
    return new Review(Attacks.on(candidate), Accuracy.bySize(candidate));
  }
}
