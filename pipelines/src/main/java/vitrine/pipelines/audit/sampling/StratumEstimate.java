package vitrine.pipelines.audit.sampling;

import java.util.Map;

/**
 * What was found in one stratum.
 *
 * @param size its cases
 * @param judged drawn cases that were looked at
 * @param disagree those of them with a disagreement
 * @param notProvided drawn cases that nobody let the auditor look at
 * @param fields disagreements by field
 * @param bounds of the share of disagreement
 */
public record StratumEstimate(
    String stratum,
    long size,
    long judged,
    long disagree,
    long notProvided,
    Map<String, Long> fields,
    Bounds bounds) {
  static StratumEstimate of(
      String stratum,
      long size,
      long judged,
      long disagree,
      long notProvided,
      Map<String, Long> fields,
      double level) {
    Bounds bounds = judged == 0 ? new Bounds(0, 1) : Bounds.clopperPearson(disagree, judged, level);
    return new StratumEstimate(stratum, size, judged, disagree, notProvided, fields, bounds);
  }

  /** The share of disagreement among those that were looked at; 0 if there are none. */
  public double share() {
    return judged == 0 ? 0 : (double) disagree / judged;
  }

  /** Nothing is left to chance once all cases were looked at. */
  double correction() {
    return 1 - (double) judged / size;
  }
}
