package vitrine.pipelines.check;

/** Where the keys of rows go. */
interface KeySink extends AutoCloseable {
  void add(long high, long low, long row);

  @Override
  void close();
}
