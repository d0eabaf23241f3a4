package vitrine.pipelines.sample;

import vitrine.casefile.RedressCodes;

/** The appeals against what was done, and not done, in the cases of one block. */
final class Appeals {
  private static final double AGAINST_MEASURES = 0.04;
  private static final double AGAINST_INACTION = 0.018;
  private static final double ESCALATED = 0.1;
  private static final Mix BY_AFFECTED =
      Mix.of(RedressCodes.APPELLANT, "CONTENT_PROVIDER 94 | THIRD_PARTY 6");
  private static final Mix BY_ADDRESSEE =
      Mix.of(RedressCodes.APPELLANT, "HOSTING_PROVIDER 55 | CONTENT_PROVIDER 45");

  private final Draw draw;
  private final Verdicts verdicts;
  private final Planter planter;
  private final Table appeals;

  Appeals(Draw draw, Planter planter, Table appeals) {
    this.draw = draw;
    this.verdicts = new Verdicts(draw);
    this.planter = planter;
    this.appeals = appeals;
  }

  void addAgainst(Course course, Measure measure) {
    double speech = course.incident().family() == Family.SPEECH ? 1.6 : 0.9;
    double automated = Measure.isAutomated(course.incident()) ? 1.3 : 1;
    if (course.isActioned() && draw.chance(AGAINST_MEASURES * speech * automated)) {
      add(againstMeasure(course, measure), course.actioned());
    } else if (isRefusedNotice(course) && draw.chance(AGAINST_INACTION)) {
      add(againstInaction(course.incident()), course.closed());
    }
  }

  private Appeal againstMeasure(Course course, Measure measure) {
    Incident incident = course.incident();
    int appellant = (incident.isOrder() ? BY_ADDRESSEE : BY_AFFECTED).pick(draw);
    Forum forum = Forum.pick(draw, incident);
    return Appeal.first(draw, incident, forum, appellant, basis(course, measure));
  }

  private static boolean isRefusedNotice(Course course) {
    boolean refused = course.fate() == Fate.NO_ACTION || course.fate() == Fate.REFUSED;
    Channel channel = course.incident().channel();
    return refused && course.isClosed() && !channel.isOwnInitiative() && !channel.isOrder();
  }

  private Appeal againstInaction(Incident incident) {
    boolean flagger = incident.channel() == Channel.TRUSTED_FLAGGER;
    boolean affected = incident.channel().isFromAffected();
    String by = flagger ? "TRUSTED_FLAGGER" : affected ? "VICTIM_OR_REP" : "NOTIFIER";
    String basis = flagger ? "NO_ACTION_ON_TF_NOTICE" : "NO_ACTION_ON_NOTICE";
    return Appeal.first(
        draw,
        incident,
        Forum.INTERNAL_COMPLAINT,
        RedressCodes.APPELLANT.indexOf(by),
        RedressCodes.BASIS.indexOf(basis));
  }

  private static int basis(Course course, Measure measure) {
    String basis =
        course.order().exists()
            ? "ORDER_LEGALITY"
            : measure.isOnAccount()
                ? "ACCOUNT"
                : measure.isOnMoney()
                    ? "MONETISATION"
                    : measure.isOnService() ? "SERVICE" : "VISIBILITY";
    return RedressCodes.BASIS.indexOf(basis);
  }

  private void add(Appeal appeal, long after) {
    long filed = after + draw.seconds(50, 1.2);
    if (!Course.hasHappened(filed)) {
      return;
    }
    Verdict verdict = verdicts.of(appeal.incident(), appeal.forum(), filed);
    Row row = appeals.add();
    appeal.write(row);
    verdicts.write(row, verdict, appeal.basis());
    if (verdict.isUpheld() && verdict.isKnown() && draw.chance(ESCALATED)) {
      add(appeal.next(draw), verdict.notified());
    } else {
      planter.plantInAppeal(appeals, row, verdict.isDecision());
    }
  }
}
