package vitrine.pipelines.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vitrine.casefile.CodeList;
import vitrine.casefile.DsaCodes;

/**
 * What a case is about.
 *
 * @param category a code's integer, as is the keyword
 */
record Topic(Family family, int category, int keyword) {
  private static final String CATEGORY = "STATEMENT_CATEGORY_";
  private static final String KEYWORD = "KEYWORD_";

  /** Family, category, keyword, and the weight of the topic in each {@link Profile}. */
  private static final String LINES =
      """
      MINORS   PROTECTION_OF_MINORS        CHILD_SEXUAL_ABUSE_MATERIAL             640 370  20 430
      MINORS   PROTECTION_OF_MINORS        CHILD_SEXUAL_ABUSE_MATERIAL_DEEPFAKE     90  50   2  30
      MINORS   PROTECTION_OF_MINORS        GROOMING_SEXUAL_ENTICEMENT_MINORS        15 110   5   2
      MINORS   PROTECTION_OF_MINORS        AGE_SPECIFIC_RESTRICTIONS_MINORS         10  20  10  10
      MINORS   PROTECTION_OF_MINORS        UNSAFE_CHALLENGES                         5  20   0   2
      MINORS   PROTECTION_OF_MINORS        OTHER                                    15  10   3  10
      INTIMATE CYBER_VIOLENCE              NON_CONSENSUAL_IMAGE_SHARING             50  45   5  30
      INTIMATE CYBER_VIOLENCE              NON_CONSENSUAL_MATERIAL_DEEPFAKE         25  20   2  12
      INTIMATE CYBER_VIOLENCE_AGAINST_WOMEN NON_CONSENSUAL_IMAGE_SHARING_AGAINST_WOMEN 30 20 0 12
      SPEECH   CYBER_VIOLENCE              CYBER_HARASSMENT                          5  40   5   5
      SPEECH   CYBER_VIOLENCE_AGAINST_WOMEN CYBER_HARASSMENT_AGAINST_WOMEN           2  20   2   2
      TERROR   RISK_FOR_PUBLIC_SECURITY    TERRORIST_CONTENT                        40  60   0 110
      SPEECH   ILLEGAL_OR_HARMFUL_SPEECH   HATE_SPEECH                              10  75  10  35
      SPEECH   ILLEGAL_OR_HARMFUL_SPEECH   DEFAMATION                                5  20  10  30
      SPEECH   VIOLENCE                    INCITEMENT_VIOLENCE_HATRED                5  30   0  10
      SPEECH   VIOLENCE                    HUMAN_TRAFFICKING                         5   5   5   5
      SPEECH   SELF_HARM                   SUICIDE                                   3  20   0   5
      TRADE    SCAMS_AND_FRAUD             PHISHING                                  5  10 120 100
      TRADE    SCAMS_AND_FRAUD             IMPERSONATION_ACCOUNT_HIJACKING           5  30  60  20
      TRADE    SCAMS_AND_FRAUD             INAUTHENTIC_LISTINGS                      0   5 250   5
      TRADE    UNSAFE_AND_PROHIBITED_PRODUCTS PROHIBITED_PRODUCTS                    0   5 200  15
      TRADE    UNSAFE_AND_PROHIBITED_PRODUCTS UNSAFE_PRODUCTS                        0   0 120   5
      TRADE    INTELLECTUAL_PROPERTY_INFRINGEMENTS COPYRIGHT_INFRINGEMENT           20  20  60  80
      TRADE    INTELLECTUAL_PROPERTY_INFRINGEMENTS TRADEMARK_INFRINGEMENT            0   3  90  15
      SPEECH   DATA_PROTECTION_AND_PRIVACY_VIOLATIONS RIGHT_TO_BE_FORGOTTEN          0   2   0  20
      TERMS    OTHER_VIOLATION_TC          ADULT_SEXUAL_MATERIAL                    20  10   5   0
      TERMS    OTHER_VIOLATION_TC          NUDITY                                   10   8   0   0
      """;

  static final List<Topic> ALL = new ArrayList<>();
  private static final Map<Profile, Mix> MIXES = new EnumMap<>(Profile.class);

  static {
    List<String[]> lines = LINES.strip().lines().map(line -> line.split(" +")).toList();
    lines.forEach(words -> ALL.add(of(Family.valueOf(words[0]), words[1], words[2])));
    for (Profile profile : Profile.values()) {
      int column = 3 + profile.ordinal();
      MIXES.put(
          profile,
          Mix.ofPlaces(lines.stream().mapToInt(it -> Integer.parseInt(it[column])).toArray()));
    }
  }

  private static Topic of(Family family, String category, String keyword) {
    return new Topic(
        family,
        Mix.code(DsaCodes.CATEGORY, CATEGORY + category),
        Mix.code(DsaCodes.KEYWORD, KEYWORD + keyword));
  }

  static Topic pick(Draw draw, Profile profile) {
    return ALL.get(MIXES.get(profile).pick(draw));
  }

  /** The topic that the sender of an order or notice did not tell. */
  Topic unspecified(boolean order) {
    String code = CATEGORY + (order ? "NOT_SPECIFIED_ORDER" : "NOT_SPECIFIED_NOTICE");
    return new Topic(family, Mix.code(DsaCodes.CATEGORY, code), CodeList.EMPTY);
  }

  double share(Profile profile) {
    return MIXES.get(profile).share(ALL.indexOf(this));
  }

  /** The first topic with a keyword, written without its prefix. */
  static Topic named(String word) {
    int code = Mix.code(DsaCodes.KEYWORD, KEYWORD + word);
    return ALL.stream().filter(topic -> topic.keyword == code).findFirst().orElseThrow();
  }
}
