package vitrine.web.desk;

import vitrine.edition.RestatementReason;

/**
 * Why a regulator restates an edition.
 *
 * @param because the same in words; may be empty
 */
public record Reason(RestatementReason code, String because) {}
