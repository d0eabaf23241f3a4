package vitrine.pipelines.convert;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vitrine.casefile.Rule;

/** What becomes of the rows that a route takes. */
sealed interface Fate {
  <R> R answer(Cases<R> cases);

  /** One answer for each fate. */
  interface Cases<R> {
    R written(Written fate);

    R excluded(Excluded fate);

    R refused(Refused fate);
  }

  /** Each row becomes rows of the export. */
  record Written(List<Output> outputs) implements Fate {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.written(this);
    }
  }

  /** The rows are left out on purpose. */
  record Excluded(String reason) implements Fate {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.excluded(this);
    }
  }

  /** Each row is a defect. */
  record Refused(Rule rule, String message) implements Fate {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.refused(this);
    }
  }

  /** Reads the fate among the options of a route. */
  static Fate read(Yaml route, Set<String> joins) {
    Optional<Yaml> write = route.find("write");
    Optional<Yaml> exclude = route.find("exclude");
    Optional<Yaml> refuse = route.find("refuse");
    if (Stream.of(write, exclude, refuse).filter(Optional::isPresent).count() != 1) {
      throw route.invalid("must have one of write, exclude and refuse");
    }
    if (write.isPresent()) {
      return new Written(write.get().each(it -> Output.read(it, joins)));
    }
    return exclude.isPresent()
        ? new Excluded(exclude.get().requireFilled())
        : refused(refuse.orElseThrow());
  }

  private static Refused refused(Yaml refuse) {
    refuse.only("rule", "because");
    List<String> rules = Stream.of(Rule.values()).map(Rule::name).toList();
    Rule rule = Rule.valueOf(refuse.get("rule").requireWord(rules));
    return new Refused(rule, refuse.get("because").requireFilled());
  }
}
