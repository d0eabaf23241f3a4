package vitrine.sql.published;

import java.time.Instant;

/**
 * One numbered publication of a period, as the record knows it.
 *
 * @param base counts are multiples of it
 * @param digest SHA-256 of its {@code SHA256SUMS}
 */
public record EditionRow(
    long id,
    String period,
    int number,
    String releaseDigest,
    Instant publishedAt,
    int base,
    String digest) {}
