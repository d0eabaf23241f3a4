package vitrine.pipelines.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vitrine.casefile.Resource;
import vitrine.casefile.Rule;
import vitrine.pipelines.batch.Batch;

class CsvRowsTest {
  private static final String HEADER = "case_ref,remedy,found_at\n";

  @Test
  void read_unknownColumn_isToldWithTheNearestName() {
    FileRefused refused = assertThrows(FileRefused.class, () -> read("case_ref,remedy,fund_at\n"));
    assertEquals(Rule.V01, refused.rule());
    assertEquals(1, refused.row());
    assertTrue(refused.getMessage().endsWith("did you mean found_at?"), refused.getMessage());
  }

  @Test
  void read_requiredColumnMissing_isToldByItsName() {
    FileRefused refused = assertThrows(FileRefused.class, () -> read("case_ref,remedy\n"));
    assertEquals(Rule.V06, refused.rule());
    assertEquals("found_at", refused.column());
  }

  @Test
  void read_openQuote_isRefusedWithItsRow() {
    FileRefused refused = assertThrows(FileRefused.class, () -> read(HEADER + "a,\"b,c\n"));
    assertEquals(Rule.V01, refused.rule());
  }

  @Test
  void read_failureOfTheSink_isNotBlamedOnTheFile() {
    String rows = HEADER + "a,b,c\n".repeat(Batch.CAPACITY + 1);
    BatchSink broken =
        batch -> {
          throw new ArrayIndexOutOfBoundsException("a fault of ours");
        };
    assertThrows(ArrayIndexOutOfBoundsException.class, () -> read(rows, broken));
  }

  private static void read(String text) throws IOException {
    read(text, batch -> {});
  }

  private static void read(String text, BatchSink sink) throws IOException {
    Batch batch = new Batch(Resource.CORRECTIONS.fields());
    new CsvRows(Resource.CORRECTIONS, batch, sink)
        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
