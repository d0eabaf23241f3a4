package vitrine.sql.published;

import java.time.Instant;
import vitrine.disclosure.Exposure;

/**
 * One numbered publication of a period, as the record knows it.
 *
 * @param spread the standard deviation of the noise of its counts
 * @param key the name of the key that made the noise
 * @param exposure what its figures together tell of a mean unit
 * @param reason the code for why it restates the edition before; empty for the first of a period
 * @param because the same in words
 * @param digest SHA-256 of its {@code SHA256SUMS}
 */
public record EditionRow(
    long id,
    String period,
    int number,
    String releaseDigest,
    Instant publishedAt,
    double spread,
    String key,
    Exposure exposure,
    String reason,
    String because,
    String digest) {}
