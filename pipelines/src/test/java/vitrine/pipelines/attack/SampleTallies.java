package vitrine.pipelines.attack;

import java.io.IOException;
import java.nio.file.Path;
import vitrine.catalogue.Period;
import vitrine.pipelines.check.Check;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.export.ExportOpener;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.sample.Sample;
import vitrine.tally.Tallies;

/** Samples in a folder and what is counted of them in 2025. */
record SampleTallies(Path folder) {
  static final Period YEAR = Period.parse("2025");

  Path export(String name, int cases) throws IOException {
    Path export = folder.resolve(name);
    new Sample(cases, 5, Format.CSV, 0).writeTo(export, 2, Progress.SILENT);
    return export;
  }

  Tallies of(Path export) throws IOException {
    try (Engine engine = new LocalEngine(2, Progress.SILENT)) {
      ExportOpener opener = new ExportOpener(folder.resolve("scratch"));
      return new Check(engine, YEAR).check(opener.open(export.toString())).tallies();
    }
  }
}
