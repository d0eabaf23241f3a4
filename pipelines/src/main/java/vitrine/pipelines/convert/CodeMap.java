package vitrine.pipelines.convert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.casefile.Field;
import vitrine.casefile.Rule;

/**
 * What words of a foreign table are written as.
 *
 * @param closed whether a word that is not listed has no meaning
 * @param byKey what is written, by the key of the word's spelling
 */
record CodeMap(Spelling spelling, boolean closed, Map<String, String> byKey, List<String> words) {
  static CodeMap read(Yaml codes, Field field, Spelling spelling) {
    Map<String, String> texts = codes.eachNamed(it -> ContractText.require(it, field));
    Map<String, String> byKey = new LinkedHashMap<>();
    texts.forEach(
        (word, text) -> {
          if (byKey.put(spelling.key(word), text) != null) {
            throw codes.invalid("lists '" + word + "' twice, in spellings that are the same");
          }
        });
    boolean closed =
        switch (field.type()) {
          case CODE, CODES, IDENTIFIER, TOKEN -> true;
          case COUNT, AMOUNT, DECIMAL, MOMENT -> false;
        };
    return new CodeMap(spelling, closed, byKey, List.copyOf(texts.keySet()));
  }

  /** What a word is written as, if it has a meaning of its own or must have one. */
  Optional<Reading> find(String word) {
    String text = byKey.get(spelling.key(word));
    if (text != null) {
      return Optional.of(Reading.of(text));
    }
    String problem = "is not a word of the mapping" + Yaml.near(word, words);
    return closed ? Optional.of(Reading.none(Rule.V02, problem)) : Optional.empty();
  }
}
