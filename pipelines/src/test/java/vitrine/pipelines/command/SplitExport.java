package vitrine.pipelines.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vitrine.casefile.Resource;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.ExportOpener;
import vitrine.pipelines.export.ExportWriter;
import vitrine.pipelines.export.Format;

/** A CSV export whose cases are dealt to several files. */
final class SplitExport {
  private SplitExport() {}

  /** Deals the cases of a CSV export, last first, and describes it again. */
  static void deal(Path export, int files) throws IOException {
    CaseExport opened = new ExportOpener(export).open(export.toString());
    List<String> lines = new ArrayList<>();
    String header = "";
    List<ExportWriter.Written> written = new ArrayList<>();
    for (var file : opened.files()) {
      Path path = Path.of(file.location());
      if (file.resource() == Resource.CASES) {
        List<String> all = Files.readAllLines(path);
        header = all.get(0);
        lines.addAll(all.subList(1, all.size()));
        Files.delete(path);
      } else {
        int number = Integer.parseInt(path.toString().replaceAll(".*-0*(\\d+)\\.csv", "$1"));
        written.add(new ExportWriter.Written(file.resource(), number, path, file.rows()));
      }
    }
    Collections.reverse(lines);
    for (int number = 1; number <= files; number++) {
      Path path = export.resolve(ExportWriter.fileName(Resource.CASES, number, Format.CSV));
      List<String> dealt = new ArrayList<>(List.of(header));
      for (int line = number - 1; line < lines.size(); line += files) {
        dealt.add(lines.get(line));
      }
      Files.write(path, dealt);
      written.add(new ExportWriter.Written(Resource.CASES, number, path, dealt.size() - 1L));
    }
    ExportWriter.describe(export, "Dealt", Format.CSV, opened.submission().orElseThrow(), written);
  }
}
