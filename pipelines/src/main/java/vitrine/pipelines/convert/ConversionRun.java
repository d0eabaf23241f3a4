package vitrine.pipelines.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vitrine.casefile.Defect;
import vitrine.casefile.Resource;
import vitrine.pipelines.check.DefectLog;
import vitrine.pipelines.convert.Conversion.InputFile;
import vitrine.pipelines.convert.Conversion.SourceOutcome;
import vitrine.pipelines.export.ExportWriter;
import vitrine.pipelines.export.ExportWriter.Written;
import vitrine.pipelines.export.Format;
import vitrine.release.DefectFile;
import vitrine.release.Sha256;

/** One conversion: joined tables are read first and held, then every source row by row. */
final class ConversionRun {
  private final Mapping mapping;
  private final Map<String, List<ForeignFile>> files;
  private final Tokens tokens;
  private final Lookups lookups;
  private final Map<String, LookupPass> lookedUp = new LinkedHashMap<>();
  private final Map<String, SourcePass> converted = new LinkedHashMap<>();
  private final List<Defect> defects = new ArrayList<>();

  ConversionRun(Mapping mapping, Map<String, List<ForeignFile>> files, Tokens tokens) {
    this.mapping = mapping;
    this.files = files;
    this.tokens = tokens;
    lookups = new Lookups(mapping);
  }

  /**
   * Writes the export into a folder.
   *
   * @throws IllegalStateException if a row of a source is neither written, excluded nor refused
   */
  Conversion write(Path folder, Format format, List<String> unread) throws IOException {
    for (Source source : mapping.sources()) {
      if (lookups.isLookedUp(source.name())) {
        readLookedUp(source);
      }
    }
    List<Written> written = convert(folder, format);
    ExportWriter.describe(folder, mapping.title(), format, mapping.submission(), written);
    defects.sort(null);
    Conversion conversion = new Conversion(outcomes(), unread, rows(written), defects);
    conversion.sources().forEach(ConversionRun::requireConserved);
    DefectFile.write(folder.resolve(ConversionFile.DEFECTS), defects);
    String json = ConversionFile.of(mapping, conversion, tokens.areSecret());
    Files.writeString(folder.resolve(ConversionFile.NAME), json);
    return conversion;
  }

  private void readLookedUp(Source source) throws IOException {
    LookupPass pass = new LookupPass(source.name(), lookups);
    lookedUp.put(source.name(), pass);
    List<Defect> found = read(source, pass::take);
    if (source.isLookedUpOnly()) {
      defects.addAll(found);
    }
  }

  private List<Written> convert(Path folder, Format format) throws IOException {
    try (ExportTables tables = new ExportTables(folder, format, mapping)) {
      for (Source source : mapping.sources()) {
        if (!source.isLookedUpOnly()) {
          SourcePass pass = new SourcePass(source, lookups, tokens, tables);
          converted.put(source.name(), pass);
          defects.addAll(read(source, pass::take));
        }
      }
      return tables.finish();
    }
  }

  private List<Defect> read(Source source, BiConsumer<SourceRow, DefectLog> take)
      throws IOException {
    List<Defect> found = new ArrayList<>();
    for (ForeignFile file : files.get(source.name())) {
      DefectLog log = new DefectLog(mapping.submission().submissionId(), file.name());
      try (SourceTable table = SourceTable.open(file)) {
        table.forEach(row -> take.accept(row, log));
      }
      found.addAll(log.list());
    }
    return found;
  }

  private List<SourceOutcome> outcomes() {
    return mapping.sources().stream()
        .map(
            source ->
                source.isLookedUpOnly()
                    ? lookedUp.get(source.name()).outcome(inputs(source))
                    : converted.get(source.name()).outcome(inputs(source)))
        .toList();
  }

  private List<InputFile> inputs(Source source) {
    return files.get(source.name()).stream()
        .map(it -> new InputFile(it.name(), Sha256.of(it.path())))
        .toList();
  }

  private static Map<Resource, Long> rows(List<Written> written) {
    Map<Resource, Long> rows = new EnumMap<>(Resource.class);
    written.forEach(it -> rows.merge(it.resource(), it.rows(), Long::sum));
    return rows;
  }

  private static void requireConserved(SourceOutcome source) {
    long accounted =
        source.written()
            + source.excluded()
            + source.refused()
            + source.found()
            + source.notFound();
    if (accounted != source.rows()) {
      throw new IllegalStateException(
          "rows of %s are not conserved: %d in, %d accounted for"
              .formatted(source.name(), source.rows(), accounted));
    }
  }
}
