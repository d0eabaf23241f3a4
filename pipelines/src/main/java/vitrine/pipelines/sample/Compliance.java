package vitrine.pipelines.sample;

import vitrine.casefile.CodeList;
import vitrine.casefile.OutcomeCodes;
import vitrine.catalogue.Pause;

/** Whether a deadline was met as the export knows it, and the reason if it was not. */
record Compliance(Status status, int reason) {
  /** The statuses, named as their codes. */
  enum Status {
    COMPLIED_IN_TIME,
    COMPLIED_LATE,
    PARTIAL,
    NOT_COMPLIED,
    NOT_DUE,
    DISPUTED,
    WITHDRAWN
  }

  private static final Mix LATE =
      reasons("- 42 | CAPACITY 34 | X_OTHER 12 | CONFLICT_OF_LAWS 7 | FORCE_MAJEURE 5");
  private static final Mix PARTIAL =
      reasons("CONTENT_NOT_FOUND 55 | ENCRYPTION_OR_ACCESS 12 | CONFLICT_OF_LAWS 15 | - 18");
  private static final Mix REFUSED =
      reasons(
          "JUDGED_LAWFUL 24 | INSUFFICIENT_INFO 20 | JURISDICTION_CONTESTED 16"
              + " | CONFLICT_OF_LAWS 11 | MANIFEST_ERROR 5 | REFUSED_UNREASONED 15"
              + " | ENCRYPTION_OR_ACCESS 6 | CAPACITY 3");
  private static final Mix SILENT = reasons("NO_RESPONSE 66 | - 24 | CAPACITY 10");

  private static final Mix LIFTED =
      reasons("- 55 | MANIFEST_ERROR 20 | INSUFFICIENT_INFO 15 | JUDGED_LAWFUL 10");

  static Compliance of(Draw draw, Course course, Deadline deadline) {
    Status status = status(draw, course, deadline);
    return new Compliance(status, reason(draw, course, status));
  }

  private static Status status(Draw draw, Course course, Deadline deadline) {
    Fate fate = course.fate();
    if (deadline.isMet()) {
      return Status.COMPLIED_IN_TIME;
    } else if (fate.isLifted() && course.isClosed()) {
      return Status.WITHDRAWN;
    } else if (!deadline.isPast() || fate == Fate.NO_ACTION || fate == Fate.REPEATED) {
      return Status.NOT_DUE;
    } else if (deadline.isStopped()) {
      return Status.COMPLIED_LATE;
    } else if (fate == Fate.PARTLY_ACTED && course.isActioned()) {
      return Status.PARTIAL;
    }
    boolean disputed = fate == Fate.REFUSED && course.isSettled() && draw.chance(0.3);
    return disputed ? Status.DISPUTED : Status.NOT_COMPLIED;
  }

  private static int reason(Draw draw, Course course, Status status) {
    return switch (status) {
      case COMPLIED_IN_TIME, NOT_DUE -> CodeList.EMPTY;
      case WITHDRAWN -> course.order().exists() ? LIFTED.pick(draw) : CodeList.EMPTY;
      case COMPLIED_LATE -> ofLate(draw, course);
      case PARTIAL -> PARTIAL.pick(draw);
      case NOT_COMPLIED, DISPUTED -> ofMissed(draw, course);
    };
  }

  private static int ofLate(Draw draw, Course course) {
    if (course.halt().is(Pause.COURT_STAY)) {
      return code("STAYED_BY_COURT");
    } else if (course.halt().is(Pause.IMPOSSIBILITY)) {
      return code("DE_FACTO_IMPOSSIBILITY");
    }
    boolean asked = course.halt().is(Pause.CLARIFICATION);
    return asked ? code("INSUFFICIENT_INFO") : LATE.pick(draw);
  }

  private static int ofMissed(Draw draw, Course course) {
    if (course.order().isUndelivered()) {
      return code("NO_CONTACT_POINT");
    } else if (!course.isSettled()) {
      return SILENT.pick(draw);
    }
    return switch (course.fate()) {
      case GONE -> code("ALREADY_REMOVED");
      case MIGRATED -> code("MIGRATED_HOST");
      default ->
          course.order().isDoubtful() ? code("AUTHENTICITY_NOT_VERIFIED") : REFUSED.pick(draw);
    };
  }

  private static Mix reasons(String weighted) {
    return Mix.of(OutcomeCodes.NONCOMPLIANCE_REASON, weighted);
  }

  private static int code(String reason) {
    return OutcomeCodes.NONCOMPLIANCE_REASON.indexOf(reason);
  }

  /** Whether the service failed a duty that still stands. */
  boolean isMissed() {
    boolean moot = reason == code("ALREADY_REMOVED") || reason == code("MIGRATED_HOST");
    return status == Status.NOT_COMPLIED && !moot;
  }
}
