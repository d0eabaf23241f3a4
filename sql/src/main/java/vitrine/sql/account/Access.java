package vitrine.sql.account;

import java.time.Instant;

/**
 * One thing that somebody who signed in asked for.
 *
 * @param path with what was asked of it
 * @param chain SHA-256 of the chain of the access before and of this one
 */
public record Access(
    long number,
    Instant at,
    String person,
    PersonRole role,
    String method,
    String path,
    String chain) {}
