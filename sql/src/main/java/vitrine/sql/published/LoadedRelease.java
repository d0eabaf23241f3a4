package vitrine.sql.published;

import vitrine.attack.Review;
import vitrine.disclosure.Figures;
import vitrine.release.Manifest;

/**
 * The protected side of a release in the record, from which an edition can be made.
 *
 * @param review what was tried against its figures
 */
public record LoadedRelease(
    long id, String digest, Manifest manifest, Review review, Figures figures) {}
