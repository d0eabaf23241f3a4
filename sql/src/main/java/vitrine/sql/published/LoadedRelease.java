package vitrine.sql.published;

import vitrine.disclosure.Figures;
import vitrine.release.Manifest;

/** The protected side of a release in the record, from which an edition can be made. */
public record LoadedRelease(long id, String digest, Manifest manifest, Figures figures) {}
