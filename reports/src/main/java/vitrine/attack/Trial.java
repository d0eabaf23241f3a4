package vitrine.attack;

/** An attack that is tried on figures before they are published. */
interface Trial {
  Attack of(Candidate candidate);
}
