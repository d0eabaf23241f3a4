package vitrine.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys that a log names.
 *
 * @param acts in their order in the log
 */
public record KeyHistory(List<KeyAct> acts) {
  private static final int NAME_DIGITS = 12;

  public KeyHistory {
    acts = List.copyOf(acts);
  }

  /** The key that signs now. */
  public Optional<VerifyKey> find(Purpose purpose) {
    return list(purpose).stream().reduce((before, after) -> after).map(KeyAct::key);
  }

  private List<KeyAct> list(Purpose purpose) {
    return acts.stream().filter(it -> it.purpose() == purpose).toList();
  }

  /** All keys with the times that they signed in. */
  public AllowedSigners signers() {
    List<Signer> signers = new ArrayList<>();
    for (Purpose purpose : Purpose.values()) {
      List<KeyAct> keys = list(purpose);
      for (int i = 0; i < keys.size(); i++) {
        Optional<Instant> end =
            i + 1 < keys.size() ? Optional.of(keys.get(i + 1).at()) : Optional.empty();
        KeyAct act = keys.get(i);
        signers.add(new Signer(purpose.principal(), purpose.namespace(), act.at(), end, act.key()));
      }
    }
    return new AllowedSigners(signers);
  }

  /**
   * The name of the log, which comes from its first key and stays.
   *
   * @throws IllegalStateException if the log names no key of its own
   */
  public String origin() {
    VerifyKey first =
        list(Purpose.LOG).stream()
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the log names no key of its own"))
            .key();
    return "vitrine/log-" + Hash.of(first.line()).hex().substring(0, NAME_DIGITS);
  }
}
