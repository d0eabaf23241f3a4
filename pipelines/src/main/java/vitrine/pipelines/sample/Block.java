package vitrine.pipelines.sample;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vitrine.casefile.Resource;
import vitrine.pipelines.export.Format;

/**
 * A run of cases that is written by itself, into files of its own.
 *
 * @param number from 1
 * @param first the number of its first case, counted over all blocks from 0
 * @param cases the cases of the whole sample
 */
record Block(
    String folder,
    int number,
    long first,
    int size,
    long cases,
    long seed,
    Format format,
    double defectShare)
    implements Serializable {
  private static final long PLANTING = 0x9A7;
  private static final long FACTS = 0xFAC;
  private static final long MONEY = 0x3E4;

  /** What was written. */
  record Result(int number, List<File> files, List<Planted> planted, Clock clock)
      implements Serializable {}

  /** A file that was written. */
  record File(Resource resource, String name, long rows) implements Serializable {}

  Result write() {
    List<Table> tables = new ArrayList<>();
    try (Table cases = opened(Resource.CASES, tables);
        Table appeals = opened(Resource.APPEALS, tables);
        Table corrections = opened(Resource.CORRECTIONS, tables);
        Table enforcement = opened(Resource.ENFORCEMENT, tables);
        Table facts = opened(Resource.SERVICE_FACTS, tables)) {
      if (isFirst()) {
        new Facts(new Draw(seed ^ FACTS, 0), facts).addAll();
      }
      CaseWriter writer = new CaseWriter(this, cases, appeals, corrections, enforcement);
      for (long at = first; at < first + size; at++) {
        writer.write(at);
      }
      List<File> files = tables.stream().filter(it -> it.rows() > 0).map(Table::described).toList();
      return new Result(number, files, writer.planted(), writer.clock());
    }
  }

  private Table opened(Resource resource, List<Table> tables) {
    Table table = new Table(resource, Path.of(folder), number, format);
    tables.add(table);
    return table;
  }

  /** Whether the block also holds what belongs to no case. */
  boolean isFirst() {
    return number == 1;
  }

  Draw money() {
    return new Draw(seed ^ MONEY, number);
  }

  Draw draw() {
    return new Draw(seed, number);
  }

  /** Plants with random numbers of its own, so that what is planted does not follow the cases. */
  Planter planter(Originals originals) {
    return new Planter(defectShare, format, new Draw(seed ^ PLANTING, number), originals);
  }

  boolean isPlanted() {
    return defectShare > 0;
  }
}
