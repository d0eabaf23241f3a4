package vitrine.form;

import java.util.Set;

/** Whom a row of a DSA template is for, in the words of its first column. */
enum Audience {
  ALL("All", Set.of("INTERMEDIARY", "HOSTING", "ONLINE_PLATFORM", "VLOP", "VLOSE")),
  HOSTING(
      "Only for providers of hosting services, including online platforms",
      Set.of("HOSTING", "ONLINE_PLATFORM", "VLOP")),
  PLATFORMS("Only for providers of online platforms", Set.of("ONLINE_PLATFORM", "VLOP")),
  VLOPS("Only for VLOPs", Set.of("VLOP")),
  VLOPS_AND_VLOSES("Only for VLOPs and VLOSEs", Set.of("VLOP", "VLOSE"));

  private final String words;
  private final Set<String> tiers;

  Audience(String words, Set<String> tiers) {
    this.words = words;
    this.tiers = tiers;
  }

  String words() {
    return words;
  }

  /** Whether any of the tiers of services must fill the row; of none, every row is filled. */
  boolean includes(Set<String> ofServices) {
    return ofServices.isEmpty() || ofServices.stream().anyMatch(tiers::contains);
  }
}
