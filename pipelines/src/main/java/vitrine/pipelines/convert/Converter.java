package vitrine.pipelines.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.pipelines.export.Format;
import vitrine.release.Folder;

/** The step from foreign tables to a case export, as a mapping says. */
public final class Converter {
  private final Mapping mapping;

  private Converter(Mapping mapping) {
    this.mapping = mapping;
  }

  public static Converter of(Mapping mapping) {
    return new Converter(mapping);
  }

  /**
   * Converts and writes an export; it appears complete or not at all.
   *
   * @param input a folder, or a single file
   * @param secret what keys are made with; without it they are only as secret as what they stand
   *     for
   * @throws MappingInvalid if the mapping does not fit the input's files or columns
   * @throws SourceUnreadable if a file cannot be read to its end
   * @throws java.nio.file.FileAlreadyExistsException if {@code out} exists
   * @throws IllegalArgumentException if the format cannot hold what the mapping makes
   */
  public Conversion convert(Path input, Path out, Format format, Optional<byte[]> secret)
      throws IOException {
    ForeignInput foreign = ForeignInput.of(input);
    Map<String, List<ForeignFile>> files = files(foreign);
    requireColumns(files);
    Tokens tokens = Tokens.of(secret, mapping.name());
    ConversionRun run = new ConversionRun(mapping, files, tokens);
    List<Conversion> result = new ArrayList<>();
    try {
      Folder.create(out, folder -> result.add(write(run, folder, format, unread(foreign, files))));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return result.get(0);
  }

  private static Conversion write(
      ConversionRun run, Path folder, Format format, List<String> unread) {
    try {
      return run.write(folder, format, unread);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, List<ForeignFile>> files(ForeignInput foreign) {
    boolean alone = mapping.sources().size() == 1;
    Map<String, List<ForeignFile>> files = new LinkedHashMap<>();
    MappingInvalid.each(
        mapping.sources(), source -> files.put(source.name(), foreign.find(source, alone)));
    return files;
  }

  private void requireColumns(Map<String, List<ForeignFile>> files) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Source source : mapping.sources()) {
      HeaderCheck check = new HeaderCheck(source, mapping.columnsUsed(source));
      for (ForeignFile file : files.get(source.name())) {
        try (SourceTable table = SourceTable.open(file)) {
          check.add(file.name(), table.header());
        }
      }
      problems.addAll(check.problems());
    }
    MappingInvalid.throwIfAny(problems);
  }

  private static List<String> unread(ForeignInput foreign, Map<String, List<ForeignFile>> files) {
    List<String> unread = new ArrayList<>(foreign.names());
    files.values().forEach(read -> read.forEach(file -> unread.remove(file.name())));
    return unread;
  }
}
