package vitrine.edition.data;

import java.util.Optional;

/**
 * Who publishes an edition.
 *
 * @param contact where to ask about it: an address for mail or of a page; empty if none is named
 */
public record Publisher(String name, Optional<String> contact) {
  /** The publisher of an installation that names none. */
  public static final Publisher UNNAMED = new Publisher("Vitrine", Optional.empty());
}
