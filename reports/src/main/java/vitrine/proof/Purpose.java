package vitrine.proof;

import java.util.Locale;

/** What a key signs; none signs two things. */
public enum Purpose {
  EDITION("transparency-report"),
  LOG("transparency-log");

  private final String namespace;

  Purpose(String namespace) {
    this.namespace = namespace;
  }

  /** Whose signature it is, for {@code ssh-keygen -I}. */
  public String principal() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the signature is for, for {@code ssh-keygen -n}. */
  public String namespace() {
    return namespace;
  }
}
