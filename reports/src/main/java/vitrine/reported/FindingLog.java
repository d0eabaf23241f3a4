package vitrine.reported;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of one report, and how often each rule was tested. Of equal findings in one column
 * of a file the first few are told one by one; the last of these stands for all others.
 */
public final class FindingLog {
  private record Group(ReportedRule rule, String file, String column, String service) {}

  private final Map<Group, List<Finding>> findings = new LinkedHashMap<>();
  private final Map<String, Map<ReportedRule, long[]>> tested = new HashMap<>();

  /** Notes a finding. */
  public void add(Finding finding) {
    Group group = new Group(finding.rule(), finding.file(), finding.column(), finding.service());
    List<Finding> listed = findings.computeIfAbsent(group, it -> new ArrayList<>());
    if (listed.size() < finding.rule().listed()) {
      listed.add(finding);
    } else {
      int last = listed.size() - 1;
      listed.set(last, more(listed.get(last), finding.count()));
    }
  }

  private static Finding more(Finding finding, long more) {
    return new Finding(
        finding.rule(),
        finding.table(),
        finding.service(),
        finding.file(),
        finding.row(),
        finding.column(),
        finding.count() + more,
        finding.message(),
        finding.repair());
  }

  /** Notes that a rule was tested on something of a service. */
  public void tested(ReportedRule rule, String service) {
    tested.computeIfAbsent(service, it -> new EnumMap<>(ReportedRule.class))
        .computeIfAbsent(rule, it -> new long[1])[0]++;
  }

  /** How often a rule was tested on a service. */
  public long tests(ReportedRule rule, String service) {
    long[] count = tested.getOrDefault(service, Map.of()).get(rule);
    return count == null ? 0 : count[0];
  }

  /** All findings, the gravest first. */
  public List<Finding> list() {
    return findings.values().stream().flatMap(List::stream).sorted(Finding.ORDER).toList();
  }
}
