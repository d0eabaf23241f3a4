package vitrine.pipelines.sample;

import java.util.List;
import java.util.Optional;

/** Writes the cases of one block, and the rows that belong to them, from one run of numbers. */
final class CaseWriter {
  private final Draw draw;
  private final Originals originals = new Originals();
  private final Incidents incidents;
  private final Courses courses;
  private final IncidentCells incidentCells;
  private final MaterialCells materialCells;
  private final CourseCells courseCells;
  private final MeasureCells measureCells;
  private final SafeguardCells safeguardCells;
  private final Planter planter;
  private final Table cases;
  private final Appeals appeals;
  private final Corrections corrections;
  private final Enforcement enforcement;
  private Clock clock = Clock.NONE;

  CaseWriter(Block block, Table cases, Table appeals, Table corrections, Table enforcement) {
    draw = block.draw();
    incidents = new Incidents(draw, new Arrivals(block.cases()), originals);
    courses = new Courses(draw, block.isPlanted());
    incidentCells = new IncidentCells(draw);
    materialCells = new MaterialCells(draw, block.seed());
    courseCells = new CourseCells(draw);
    measureCells = new MeasureCells(draw);
    safeguardCells = new SafeguardCells(draw);
    planter = block.planter(originals);
    this.cases = cases;
    this.appeals = new Appeals(draw, planter, appeals);
    this.corrections = new Corrections(draw, corrections);
    this.enforcement = new Enforcement(draw, block.money(), enforcement);
    if (block.isFirst()) {
      this.enforcement.addAgainstServices();
    }
  }

  List<Planted> planted() {
    return planter.planted();
  }

  /** How far one service's clock is a template. */
  Clock clock() {
    return clock;
  }

  /** Writes the case with a number, counted over all blocks. */
  void write(long number) {
    Incident incident = incidents.next(number);
    Course course = courses.of(incident);
    Deadline deadline = Deadline.of(draw, course);
    Compliance compliance = Compliance.of(draw, course, deadline);
    Measure measure = Measure.of(draw, incident);
    Row row = cases.add();
    writeCells(row, course, measure);
    SafeguardCells.writeDeadline(row, deadline, compliance);
    Optional<Flaw> flaw = planter.plantInCase(cases, row, incident);
    if (flaw.isEmpty() && !incident.isRepeat() && !incident.exercise()) {
      originals.add(incident);
    }
    if (flaw.filter(Flaw::refusesRow).isEmpty()) {
      addRows(course, measure, deadline, compliance);
    }
  }

  private void writeCells(Row row, Course course, Measure measure) {
    incidentCells.write(row, course);
    materialCells.write(row, course);
    courseCells.write(row, course);
    safeguardCells.write(row, course);
    if (course.isActioned()) {
      measureCells.write(row, course, measure);
    }
  }

  /** A refused case has no rows that belong to it, for they would be refused for its sake. */
  private void addRows(Course course, Measure measure, Deadline deadline, Compliance compliance) {
    clock = clock.plus(course);
    appeals.addAgainst(course, measure);
    corrections.addTo(course);
    if (compliance.isMissed() && deadline.isOfService()) {
      enforcement.addTo(course, deadline);
    }
  }
}
