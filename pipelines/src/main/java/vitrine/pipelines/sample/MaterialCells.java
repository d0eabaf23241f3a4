package vitrine.pipelines.sample;

import java.util.List;
import vitrine.casefile.CaseCodes;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseSafeguards;
import vitrine.casefile.CaseTimes;
import vitrine.casefile.CodeList;
import vitrine.casefile.DsaCodes;
import vitrine.pipelines.batch.Batch;

/** The cells that class the material of a case, without describing it. */
final class MaterialCells {
  private static final double RECLASSIFIED = 0.02;
  private static final int SERIES = 60_000;
  private static final Mix SCHEME =
      Mix.of(
          CaseCodes.SEVERITY_SCHEME,
          "- 12 | TECH_COALITION 55 | INTERPOL_BASELINE 23 | NATIONAL 10");
  private static final Mix TECH = Mix.of(CaseCodes.SEVERITY, "A1 14 | A2 30 | B1 22 | B2 34");
  private static final Mix INTERPOL = Mix.of(CaseCodes.SEVERITY, "YES 62 | NO 38");
  private static final Mix NATIONAL =
      Mix.of(CaseCodes.SEVERITY, "X_NATIONAL_HIGH 25 | X_NATIONAL_MEDIUM 45 | X_NATIONAL_LOW 30");
  private static final Mix INCIDENT =
      Mix.of(
          CaseCodes.INCIDENT_TYPE,
          "CHILD_PORNOGRAPHY 950 | CHILD_SEX_TRAFFICKING 12 | CHILD_SEX_TOURISM 3"
              + " | CHILD_SEXUAL_MOLESTATION 15 | UNSOLICITED_OBSCENE_MATERIAL 20");
  private static final Topic GROOMING = Topic.named("GROOMING_SEXUAL_ENTICEMENT_MINORS");
  private static final int ENTICEMENT = CaseCodes.INCIDENT_TYPE.indexOf("ONLINE_ENTICEMENT");
  private static final Mix FLAGS =
      Mix.of(
          CaseCodes.CONTENT_FLAG,
          "- 76 | SELF_GENERATED 13 | VIRAL 5 | POTENTIAL_MEME 2 | DRAWN 4");
  private static final Mix CONTENT = content("IMAGE 48 | VIDEO 30 | TEXT 18 | AUDIO 2 | OTHER 2");
  private static final Mix OF_SPEECH = content("TEXT 64 | IMAGE 14 | VIDEO 20 | AUDIO 2");
  private static final Mix OF_TRADE = content("PRODUCT 62 | TEXT 22 | IMAGE 8 | APP 6 | OTHER 2");
  private static final Mix VIEWS =
      Mix.of(
          CaseCodes.EXPOSURE_VIEWS_BAND,
          "- 30 | 0 10 | 1-9 18 | 10-99 18 | 100-999 12 | 1k-9k 7 | 10k-99k 3 | >=100k 1 | UNK 1");
  private static final long GENERATED = flag("GENERATIVE_AI");
  private static final long LIVE = flag("LIVESTREAM");
  private static final int STREAM = CaseCodes.HOSTING_ARCHITECTURE.indexOf("LIVESTREAM");
  private static final long SYNTHETIC =
      Batch.bits(CaseFields.CONTENT_TYPE, List.of("CONTENT_TYPE_SYNTHETIC_MEDIA"));

  private final Draw draw;
  private final long seed;

  MaterialCells(Draw draw, long seed) {
    this.draw = draw;
    this.seed = seed;
  }

  private static Mix content(String weighted) {
    return Mix.of(DsaCodes.CONTENT_TYPE, weighted.replaceAll("([A-Z_]+) ", "CONTENT_TYPE_$1 "));
  }

  private static long flag(String code) {
    return Batch.bits(CaseFields.CONTENT_FLAGS, List.of(code));
  }

  void write(Row row, Course course) {
    Incident incident = course.incident();
    Topic topic = incident.topic();
    row.code(CaseFields.CATEGORY, topic.category());
    row.code(CaseFields.KEYWORD, topic.keyword());
    boolean changed = draw.chance(RECLASSIFIED);
    Topic first = changed ? Topic.pick(draw, incident.service().profile()) : topic;
    row.code(CaseFields.CATEGORY_AT_INTAKE, first.category());
    row.code(CaseFields.CONTENT_LANGUAGE, Places.language(draw));
    row.code(CaseFields.NOVELTY, incident.novelty());
    writeKinds(row, incident);
    writeSeries(row, incident);
    if (incident.family() == Family.MINORS) {
      writeSeverity(row, topic, course.isAssessed() && course.isIllegal());
    }
    writeExposure(row, incident);
  }

  private void writeKinds(Row row, Incident incident) {
    Mix kinds =
        switch (incident.family()) {
          case SPEECH, TERROR -> OF_SPEECH;
          case TRADE -> OF_TRADE;
          case MINORS, INTIMATE, TERMS -> CONTENT;
        };
    boolean live = incident.service().architecture() == STREAM && draw.chance(0.6);
    row.oneOf(CaseFields.CONTENT_TYPE, kinds.pick(draw));
    row.codes(CaseFields.CONTENT_TYPE, incident.generated() ? SYNTHETIC : 0);
    row.oneOf(CaseFields.CONTENT_FLAGS, FLAGS.pick(draw));
    row.codes(CaseFields.CONTENT_FLAGS, (incident.generated() ? GENERATED : 0) | (live ? LIVE : 0));
  }

  /** Known material belongs to clusters, and clusters to subjects; small numbers are frequent. */
  private void writeSeries(Row row, Incident incident) {
    int series = (int) (SERIES * draw.unit() * draw.unit() * draw.unit());
    if (incident.novelty() >= CodeList.FIRST && draw.chance(0.6)) {
      row.token(CaseFields.CLUSTER_TOKEN, Token.of(seed, "cluster", series));
      row.number(CaseFields.RECURRENCE_NO, draw.below(3));
    }
    if (incident.family() == Family.MINORS && draw.chance(0.5)) {
      row.token(CaseFields.SUBJECT_TOKEN, Token.of(seed, "series", series / 4));
    } else if (incident.channel().isFromAffected()) {
      row.token(CaseFields.SUBJECT_TOKEN, Token.of(seed, "reporter", series));
    }
  }

  private void writeSeverity(Row row, Topic topic, boolean illegal) {
    int scheme = illegal ? SCHEME.pick(draw) : CodeList.EMPTY;
    if (scheme != CodeList.EMPTY) {
      String code = CaseCodes.SEVERITY_SCHEME.valueAt(scheme);
      Mix places = code.startsWith("TECH") ? TECH : code.startsWith("NAT") ? NATIONAL : INTERPOL;
      row.code(CaseFields.SEVERITY_SCHEME, scheme);
      row.code(CaseFields.SEVERITY_CODE, places.pick(draw));
    }
    boolean grooming = topic.equals(GROOMING);
    row.code(CaseFields.INCIDENT_TYPE, grooming ? ENTICEMENT : INCIDENT.pick(draw));
  }

  private void writeExposure(Row row, Incident incident) {
    if (draw.chance(0.7)) {
      long age = draw.seconds(110, 1.8);
      row.happens(CaseTimes.CONTENT_FIRST_PUBLISHED_AT, incident.reported() - age);
    }
    row.code(CaseSafeguards.EXPOSURE_VIEWS_BAND, VIEWS.pick(draw));
  }
}
