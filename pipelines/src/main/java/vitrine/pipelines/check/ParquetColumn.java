package vitrine.pipelines.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ValuesType;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.values.ValuesReader;
import vitrine.pipelines.batch.Batch;

/** One flat column of a row group, read page by page and many rows at once. */
final class ParquetColumn {
  private final ColumnDescriptor descriptor;
  private final PageReader pages;
  private final ParquetCells cells;
  private final int[] rows = new int[Batch.CAPACITY];
  private final int[] integers = new int[Batch.CAPACITY];
  private int leftOfPage;
  private PackedIntegers levels;
  private Values values;

  /** The stated values of a page, in order. */
  private interface Values {
    /** Puts the next values into the first of {@link #rows}. */
    void fill(int count);
  }

  ParquetColumn(ColumnDescriptor descriptor, PageReader pages, ParquetCells cells)
      throws IOException {
    this.descriptor = descriptor;
    this.pages = pages;
    this.cells = cells;
    DictionaryPage dictionary = pages.readDictionaryPage();
    if (dictionary != null) {
      cells.setDictionary(dictionary.getEncoding().initDictionary(descriptor, dictionary));
    }
  }

  /** Fills empty rows of the batch with the next values. */
  void fill(int from, int to) throws IOException {
    for (int row = from; row < to; ) {
      if (leftOfPage == 0) {
        begin(pages.readPage());
      }
      int count = Math.min(leftOfPage, to - row);
      values.fill(statedRows(row, count));
      row += count;
      leftOfPage -= count;
    }
  }

  /** Notes which rows state a value, and tells how many do. */
  private int statedRows(int from, int count) {
    int most = descriptor.getMaxDefinitionLevel();
    levels.read(integers, count);
    int stated = 0;
    for (int i = 0; i < count; i++) {
      if (integers[i] == most) {
        rows[stated++] = from + i;
      }
    }
    return stated;
  }

  private void begin(DataPage page) throws IOException {
    if (page instanceof DataPageV1 first) {
      beginFirst(first);
    } else if (page instanceof DataPageV2 second) {
      levels = levels(rest(second.getDefinitionLevels().toInputStream()));
      values = values(second.getData().toInputStream(), second.getDataEncoding(), page);
    } else {
      throw new IllegalArgumentException("the column has fewer values than rows");
    }
    leftOfPage = page.getValueCount();
  }

  private void beginFirst(DataPageV1 page) throws IOException {
    ByteBufferInputStream in = page.getBytes().toInputStream();
    boolean mayBeEmpty = descriptor.getMaxDefinitionLevel() > 0;
    if (mayBeEmpty && page.getDlEncoding() != Encoding.RLE) {
      throw new IllegalArgumentException("levels in a form that Parquet gave up in 2013");
    }
    levels = levels(in.slice(mayBeEmpty ? BytesUtils.readIntLittleEndian(in) : 0));
    values = values(in, page.getValueEncoding(), page);
  }

  /** Which values are there: one bit each, none where all are. */
  private PackedIntegers levels(ByteBuffer bytes) {
    return new PackedIntegers(bytes, descriptor.getMaxDefinitionLevel());
  }

  private Values values(ByteBufferInputStream in, Encoding encoding, DataPage page)
      throws IOException {
    if (encoding.usesDictionary()) {
      return words(in);
    }
    ValuesReader reader = encoding.getValuesReader(descriptor, ValuesType.VALUES);
    reader.initFromPage(page.getValueCount(), in);
    return count -> {
      for (int i = 0; i < count; i++) {
        cells.add(rows[i], reader);
      }
    };
  }

  private Values words(ByteBufferInputStream in) throws IOException {
    ByteBuffer bytes = rest(in);
    PackedIntegers words = new PackedIntegers(bytes, bytes.hasRemaining() ? bytes.get() : 0);
    return count -> {
      words.read(integers, count);
      for (int i = 0; i < count; i++) {
        cells.addWord(rows[i], integers[i]);
      }
    };
  }

  private static ByteBuffer rest(ByteBufferInputStream in) throws IOException {
    return in.slice(in.available());
  }
}
