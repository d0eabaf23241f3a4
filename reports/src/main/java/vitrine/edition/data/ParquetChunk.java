package vitrine.edition.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.statistics.geospatial.GeospatialStatistics;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/** One encoded column: its pages with their headers, and what the footer says of them. */
final class ParquetChunk implements PageWriter {
  private final ColumnDescriptor column;
  private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
  private final ByteArrayOutputStream pages = new ByteArrayOutputStream();
  private final SortedSet<org.apache.parquet.format.Encoding> encodings = new TreeSet<>();

  private long values;
  private long nulls;

  ParquetChunk(ColumnDescriptor column) {
    this.column = column;
  }

  @Override
  public void writePage(
      BytesInput bytes,
      int valueCount,
      int rowCount,
      Statistics<?> statistics,
      SizeStatistics sizes,
      GeospatialStatistics places,
      Encoding repetition,
      Encoding definition,
      Encoding encoding)
      throws IOException {
    int size = Math.toIntExact(bytes.size());
    PageHeader header = new PageHeader(PageType.DATA_PAGE, size, size);
    header.setData_page_header(
        new DataPageHeader(valueCount, of(encoding), of(definition), of(repetition)));
    Util.writePageHeader(header, pages);
    bytes.writeAllTo(pages);
    encodings.addAll(List.of(of(encoding), of(definition), of(repetition)));
    values += valueCount;
    nulls += statistics.getNumNulls();
  }

  @Override
  public void writeDictionaryPage(DictionaryPage page) throws IOException {
    int size = Math.toIntExact(page.getBytes().size());
    PageHeader header = new PageHeader(PageType.DICTIONARY_PAGE, size, size);
    header.setDictionary_page_header(
        new DictionaryPageHeader(page.getDictionarySize(), of(page.getEncoding())));
    Util.writePageHeader(header, dictionary);
    page.getBytes().writeAllTo(dictionary);
    encodings.add(of(page.getEncoding()));
  }

  private static org.apache.parquet.format.Encoding of(Encoding encoding) {
    return org.apache.parquet.format.Encoding.valueOf(encoding.name());
  }

  int size() {
    return dictionary.size() + pages.size();
  }

  void writeTo(ByteArrayOutputStream file) throws IOException {
    dictionary.writeTo(file);
    pages.writeTo(file);
  }

  /**
   * What the footer says of the column.
   *
   * @param offset where in the file it begins
   */
  ColumnChunk footer(long offset) {
    ColumnMetaData facts =
        new ColumnMetaData(
            ParquetFile.type(column.getPrimitiveType()),
            List.copyOf(encodings),
            List.of(column.getPath()),
            CompressionCodec.UNCOMPRESSED,
            values,
            size(),
            size(),
            offset + dictionary.size());
    if (dictionary.size() > 0) {
      facts.setDictionary_page_offset(offset);
    }
    facts.setStatistics(new org.apache.parquet.format.Statistics().setNull_count(nulls));
    return new ColumnChunk(0).setMeta_data(facts);
  }

  @Override
  @Deprecated
  public void writePage(
      BytesInput bytes,
      int valueCount,
      Statistics<?> statistics,
      Encoding repetition,
      Encoding definition,
      Encoding encoding) {
    throw new UnsupportedOperationException("pages have a number of rows");
  }

  @Override
  public void writePageV2(
      int rowCount,
      int nullCount,
      int valueCount,
      BytesInput repetition,
      BytesInput definition,
      Encoding encoding,
      BytesInput data,
      Statistics<?> statistics) {
    throw new UnsupportedOperationException("pages are of version 1");
  }

  @Override
  public void writePage(
      BytesInput bytes,
      int valueCount,
      int rowCount,
      Statistics<?> statistics,
      Encoding repetition,
      Encoding definition,
      Encoding encoding) {
    throw new UnsupportedOperationException("pages have sizes");
  }

  @Override
  public long getMemSize() {
    return size();
  }

  @Override
  public long allocatedSize() {
    return size();
  }

  @Override
  public String memUsageString(String prefix) {
    return prefix + size();
  }
}
