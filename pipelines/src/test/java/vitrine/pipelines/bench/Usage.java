package vitrine.pipelines.bench;

import java.util.OptionalLong;

/**
 * What one run of something took.
 *
 * @param peakBytes the most memory that was resident; empty where the system does not tell
 */
record Usage(double wallSeconds, double cpuSeconds, OptionalLong peakBytes) {}
