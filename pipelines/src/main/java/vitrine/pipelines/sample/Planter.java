package vitrine.pipelines.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrine.casefile.AppealFields;
import vitrine.casefile.Field;
import vitrine.casefile.Rule;
import vitrine.pipelines.export.Format;

/** Plants breaches in the rows of one block, at most one in each, and keeps record of them. */
final class Planter {
  private final double share;
  private final Format format;
  private final Draw draw;
  private final Originals originals;
  private final List<Planted> planted = new ArrayList<>();

  Planter(double share, Format format, Draw draw, Originals originals) {
    this.share = share;
    this.format = format;
    this.draw = draw;
    this.originals = originals;
  }

  List<Planted> planted() {
    return planted;
  }

  /** What was planted in a case. */
  Optional<Flaw> plantInCase(Table cases, Row row, Incident incident) {
    if (!draw.chance(share)) {
      return Optional.empty();
    }
    Flaw flaw = pick(incident);
    while (!flaw.fits(incident, format)) {
      flaw = pick(incident);
    }
    return Optional.of(plant(flaw, cases, row, incident));
  }

  /** A flaw; what only orders can have comes more often in them. */
  private Flaw pick(Incident incident) {
    return incident.isOrder() && draw.chance(0.4)
        ? Flaw.MORE_THAN_REQUIRED
        : Flaw.ALL.get(draw.below(Flaw.ALL.size()));
  }

  private Flaw plant(Flaw drawn, Table cases, Row row, Incident incident) {
    Optional<Incident> earlier = originals.find(draw, incident.service());
    boolean keyed = drawn == Flaw.REPEATED_KEY;
    Flaw flaw = keyed && earlier.isEmpty() ? Flaw.WRONG_SUM : drawn;
    flaw.plant(row, flaw == Flaw.REPEATED_KEY ? earlier.orElseThrow() : incident);
    note(cases, row, flaw.column(), flaw.rule());
    return flaw;
  }

  /** Makes an orphan of an appeal, or takes away the time of its decision. */
  void plantInAppeal(Table appeals, Row row, boolean decided) {
    if (!draw.chance(share)) {
      return;
    }
    if (decided && draw.chance(0.5)) {
      row.clear(AppealFields.DECIDED_AT);
      note(appeals, row, AppealFields.OUTCOME, Rule.V23);
    } else {
      row.token(AppealFields.CASE_REF, draw.token());
      note(appeals, row, AppealFields.CASE_REF, Rule.V03);
    }
  }

  private void note(Table table, Row row, Field column, Rule rule) {
    planted.add(new Planted(table.fileName(), row.number(), column.name(), rule));
  }
}
