package vitrine.pipelines.convert;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vitrine.casefile.Rule;
import vitrine.pipelines.check.DefectLog;

/** The pass over the rows of one source that makes rows of the export of them. */
final class SourcePass {
  private final Source source;
  private final Lookups lookups;
  private final Tokens tokens;
  private final ExportTables tables;
  private final Map<Route, RouteCount> counts = new IdentityHashMap<>();
  private final Map<Route, List<Draft>> drafts = new IdentityHashMap<>();
  private long rows;
  private long untaken;

  SourcePass(Source source, Lookups lookups, Tokens tokens, ExportTables tables) {
    this.source = source;
    this.lookups = lookups;
    this.tokens = tokens;
    this.tables = tables;
    for (Route route : source.routes()) {
      counts.put(route, new RouteCount(route));
      drafts.put(route, route.outputs().stream().map(Draft::new).toList());
    }
  }

  Conversion.SourceOutcome outcome(List<Conversion.InputFile> files) {
    List<Conversion.RouteOutcome> routes =
        source.routes().stream().map(it -> counts.get(it).outcome()).toList();
    return new Conversion.SourceOutcome(source.name(), files, rows, 0, 0, untaken, routes);
  }

  /** Takes a row; what is wrong with it goes to the log of its file. */
  void take(SourceRow row, DefectLog log) {
    rows++;
    if (!row.isWhole()) {
      untaken++;
      Fault.ofDamaged(row).addTo(log, row);
      return;
    }
    Optional<Route> route =
        source.routes().stream().filter(it -> it.where().passes(row)).findFirst();
    if (route.isEmpty()) {
      untaken++;
      Fault.refusal(routed(), Rule.V02, "is taken by no route of the mapping").addTo(log, row);
    } else {
      counts.get(route.get()).add(route.get().fate().answer(new Taken(route.get(), row, log)));
    }
  }

  private String routed() {
    return Template.columns(source.routes().stream().flatMap(it -> it.where().refs()).toList());
  }

  /** A row that a route takes; answers what became of it. */
  private final class Taken implements Fate.Cases<RouteCount.Kind> {
    private final Route route;
    private final SourceRow row;
    private final DefectLog log;

    Taken(Route route, SourceRow row, DefectLog log) {
      this.route = route;
      this.row = row;
      this.log = log;
    }

    @Override
    public RouteCount.Kind excluded(Fate.Excluded fate) {
      return RouteCount.Kind.EXCLUDED;
    }

    @Override
    public RouteCount.Kind refused(Fate.Refused fate) {
      String columns = route.where().columns();
      Fault.refusal(columns, fate.rule(), fate.message()).addTo(log, row);
      return RouteCount.Kind.REFUSED;
    }

    /** Writes all rows that the mapping makes of this one, or none of them. */
    @Override
    public RouteCount.Kind written(Fate.Written fate) {
      Set<Fault> faults = new LinkedHashSet<>();
      List<Draft> filled = fill(faults);
      faults.forEach(it -> it.addTo(log, row));
      if (faults.stream().anyMatch(Fault::refuses)) {
        return RouteCount.Kind.REFUSED;
      }
      filled.forEach(it -> tables.add(it.output().resource(), it.batch()));
      return RouteCount.Kind.WRITTEN;
    }

    private List<Draft> fill(Set<Fault> faults) {
      SourceRow joined = row;
      for (Join join : route.joins()) {
        Lookups.Joined found = lookups.join(joined, join);
        if (found.fault().isPresent()) {
          faults.add(found.fault().get());
          return List.of();
        }
        joined = found.row();
      }
      return fill(joined, faults);
    }

    private List<Draft> fill(SourceRow joined, Set<Fault> faults) {
      List<Draft> filled = new ArrayList<>();
      for (Draft draft : drafts.get(route)) {
        if (draft.output().where().passes(joined)) {
          draft.fill(joined, tokens);
          faults.addAll(draft.faults());
          filled.add(draft);
        }
      }
      if (filled.isEmpty()) {
        String message = "is taken by a route that writes nothing for it";
        faults.add(Fault.refusal(route.where().columns(), Rule.V02, message));
      }
      return filled;
    }
  }
}
