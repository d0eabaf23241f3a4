package vitrine.pipelines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vitrine.casefile.CaseFields;
import vitrine.casefile.Field;
import vitrine.casefile.FieldType;
import vitrine.casefile.Resource;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.export.DataPackage;
import vitrine.pipelines.export.ExportWriter;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.export.Submission;
import vitrine.pipelines.export.TableWriter;
import vitrine.release.Json;
import vitrine.release.Sha256;

/**
 * Deals rows out to submissions, files and formats at random.
 *
 * <p>Two things do not split. What belongs to a case stays in its submission, since keys are those
 * of a submission; so do rows that have the same key. And every submission has every table, if only
 * an empty one, since one that leaves a table out does not say that there was nothing.
 */
final class RandomSplit {
  private final Random random;

  RandomSplit(Random random) {
    this.random = random;
  }

  static Submission submission(String name, String supersedes) {
    Submission typical = Scenario.SUBMISSION;
    return new Submission(
        typical.schemaVersion(),
        name,
        typical.submitterId(),
        typical.submitterRole(),
        typical.serviceIds(),
        typical.periodStart(),
        typical.periodEnd(),
        typical.asOf(),
        typical.regimes(),
        typical.editionNo(),
        supersedes,
        typical.restatementReason(),
        typical.coverageStatement());
  }

  /** The same rows, many of them without what a Parquet file of the contract cannot hold. */
  ExportRows easedForParquet(ExportRows rows) {
    ExportRows eased = new ExportRows();
    for (Resource resource : Resource.tables()) {
      for (Map<Field, String> row : rows.of(resource)) {
        Map<Field, String> copy = new HashMap<>(row);
        if (random.nextBoolean()) {
          copy.replaceAll((field, text) -> fitsParquet(field, text) ? text : "");
        }
        eased.add(resource, copy);
      }
    }
    return eased;
  }

  private static boolean fitsParquet(Field field, String text) {
    if (field.type() == FieldType.MOMENT) {
      return text.isEmpty() || text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }
    boolean number = field.type() == FieldType.COUNT || field.type() == FieldType.AMOUNT;
    return !number || text.matches("\\d*");
  }

  /** Deals rows out to so many submissions. */
  List<ExportRows> deal(ExportRows rows, int submissions) {
    List<ExportRows> dealt = new ArrayList<>();
    for (int i = 0; i < submissions; i++) {
      dealt.add(new ExportRows());
    }
    Map<String, ExportRows> places = new HashMap<>();
    for (Resource resource : Resource.tables()) {
      Optional<Field> ofCase = resource.findField(CaseFields.CASE_REF.name());
      for (Map<Field, String> row : rows.of(resource)) {
        ofCase
            .map(row::get)
            .filter(key -> !key.isEmpty())
            .map(key -> places.computeIfAbsent(key, it -> pick(dealt)))
            .orElseGet(() -> pick(dealt))
            .add(resource, row);
      }
    }
    return dealt;
  }

  /** Writes a submission: its rows in any order, in any number of files of any format. */
  Path write(Path folder, ExportRows rows, Submission submission) throws IOException {
    Files.createDirectories(folder);
    List<DataPackage.TableFile> files = new ArrayList<>();
    for (Resource resource : Resource.tables()) {
      List<Map<Field, String>> left = new ArrayList<>(rows.of(resource));
      Collections.shuffle(left, random);
      files.add(write(folder, resource, files.size() + 1, Format.CSV, List.of()));
      while (!left.isEmpty()) {
        Format format = pick(List.of(Format.values()));
        List<Map<Field, String>> part = new ArrayList<>();
        int most = 1 + random.nextInt(2 * left.size());
        left.stream()
            .filter(row -> format != Format.PARQUET || fitsParquet(row))
            .limit(most)
            .forEach(part::add);
        left.removeAll(part);
        files.add(write(folder, resource, files.size() + 1, format, part));
      }
    }
    DataPackage described =
        new DataPackage(DataPackage.PROFILE, "random", "Random", submission, files);
    Files.writeString(folder.resolve(DataPackage.FILE), Json.write(described));
    return folder;
  }

  private static DataPackage.TableFile write(
      Path folder, Resource resource, int number, Format format, List<Map<Field, String>> rows)
      throws IOException {
    String name = "%s-%05d".formatted(resource.fileName(), number);
    Path file = folder.resolve(ExportWriter.fileName(resource, number, format));
    Batch batch = new Batch(resource.fields(), rows.size());
    Map<TableWriter.Cell, String> odd = new HashMap<>();
    for (Map<Field, String> row : rows) {
      int index = batch.addRow(batch.size() + 2L);
      for (Field field : resource.fields()) {
        String text = row.getOrDefault(field, "");
        batch.column(field).readText(index, text);
        if (batch.problems().has(index, field.name())) {
          odd.put(new TableWriter.Cell(index, field), text);
        }
      }
    }
    try (TableWriter writer = TableWriter.open(file, format, resource, resource.fields())) {
      writer.write(batch, odd);
    }
    return new DataPackage.TableFile(
        name,
        "table",
        file.getFileName().toString(),
        format.ending(),
        Files.size(file),
        "sha256:" + Sha256.of(file),
        rows.size(),
        "");
  }

  private static boolean fitsParquet(Map<Field, String> row) {
    return row.entrySet().stream().allMatch(it -> fitsParquet(it.getKey(), it.getValue()));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
