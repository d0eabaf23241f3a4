package vitrine.sql.published;

import java.util.List;
import vitrine.attack.Attack;
import vitrine.disclosure.Figures;
import vitrine.release.Manifest;

/**
 * The protected side of a release in the record, from which an edition can be made.
 *
 * @param attacks what came of each attack on its figures
 */
public record LoadedRelease(
    long id, String digest, Manifest manifest, List<Attack> attacks, Figures figures) {}
