package vitrine.web.api;

import java.util.List;
import java.util.Optional;
import vitrine.sql.published.EditionRow;
import vitrine.web.pages.Shelf;
import vitrine.web.pages.ShelvedEdition;
import vitrine.web.pages.Terms;

/** The terms {@code release} and {@code version}, which choose an edition. */
record EditionTerms(Shelf shelf) {
  static final String RELEASE = "release";
  static final String VERSION = "version";

  /** The edition that is meant, the latest if nothing is said; empty if there is none at all. */
  Optional<ShelvedEdition> choose(Terms terms) {
    List<String> periods = shelf.list().stream().map(EditionRow::period).distinct().toList();
    Optional<String> period =
        terms.find(RELEASE, periods, it -> it).or(() -> periods.stream().findFirst());
    return period.flatMap(it -> version(terms, it));
  }

  private Optional<ShelvedEdition> version(Terms terms, String period) {
    List<EditionRow> editions =
        shelf.list().stream().filter(it -> it.period().equals(period)).toList();
    return terms
        .find(VERSION, editions, it -> Integer.toString(it.number()))
        .flatMap(it -> shelf.find(period, it.number()))
        .or(() -> shelf.find(period));
  }
}
