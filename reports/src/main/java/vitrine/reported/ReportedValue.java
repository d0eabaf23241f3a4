package vitrine.reported;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number of a published report.
 *
 * @param amount empty if the cell is blank or no number
 */
public record ReportedValue(
    ReportTable table,
    String service,
    RowKey key,
    String column,
    Optional<BigDecimal> amount,
    Place place) {}
