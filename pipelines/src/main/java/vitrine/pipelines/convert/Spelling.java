package vitrine.pipelines.convert;

import java.util.Locale;

/** What two words may differ in and still be the same. */
enum Spelling {
  EXACT,
  /** Case and spaces. */
  LOOSE;

  static Spelling of(Yaml options) {
    return options.find("loose").map(Yaml::requireFlag).orElse(false) ? LOOSE : EXACT;
  }

  /** What all spellings of a word have in common. */
  String key(String word) {
    return this == EXACT ? word : word.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", "");
  }
}
