package vitrine.pipelines.convert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrine.casefile.Resource;
import vitrine.pipelines.export.Submission;
import vitrine.release.Sha256;

/**
 * What foreign tables mean, cell by cell, in the words of the case export contract.
 *
 * @param name what keys are made with where there is no secret; it must never change
 * @param digest SHA-256 of the file that says so
 */
public record Mapping(
    String name, String title, String digest, Submission submission, List<Source> sources) {

  /**
   * Reads a mapping file.
   *
   * @throws MappingInvalid with everything that is wrong with the file by itself
   */
  public static Mapping read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return read(YamlFile.read(text), Sha256.of(bytes));
  }

  private static Mapping read(Yaml yaml, String digest) {
    yaml.only("mapping", "title", "submission", "sources");
    Set<String> names = yaml.get("sources").entries().keySet();
    Mapping mapping =
        new Mapping(
            yaml.get("mapping").requireFilled(),
            yaml.get("title").requireFilled(),
            digest,
            SubmissionProperties.read(yaml.get("submission")),
            List.copyOf(yaml.get("sources").eachNamed(it -> Source.read(it, names)).values()));
    mapping.requireUse(yaml.get("sources"));
    return mapping;
  }

  private void requireUse(Yaml place) {
    List<String> problems = new ArrayList<>();
    List<String> lookedUp = joins().map(it -> it.lookup().source()).toList();
    for (Source source : sources) {
      if (source.isLookedUpOnly() && !lookedUp.contains(source.name())) {
        problems.addAll(source.place().invalid("has no routes and no join uses it").problems());
      }
    }
    if (outputs().noneMatch(it -> it.resource() == Resource.CASES)) {
      problems.addAll(place.invalid("no route writes to cases").problems());
    }
    MappingInvalid.throwIfAny(problems);
  }

  Stream<Route> routes() {
    return sources.stream().flatMap(it -> it.routes().stream());
  }

  Stream<Join> joins() {
    return routes().flatMap(it -> it.joins().stream());
  }

  Stream<Output> outputs() {
    return routes().flatMap(it -> it.outputs().stream());
  }

  /** The columns of a source that are read somewhere. */
  Set<String> columnsUsed(Source source) {
    Stream<String> own =
        source.routes().stream().flatMap(Route::refs).filter(Ref::isOwn).map(Ref::column);
    Stream<String> joined = routes().flatMap(it -> it.columnsUsed(source.name()));
    return Stream.concat(own, joined).collect(Collectors.toCollection(TreeSet::new));
  }
}
