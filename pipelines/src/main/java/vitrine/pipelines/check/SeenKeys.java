package vitrine.pipelines.check;

/**
 * The keys that came by in one file; of a large file only the first, so that it takes no more than
 * some tens of megabytes.
 */
final class SeenKeys {
  private static final int MOST = 1 << 20;

  private final RowKeys keys = new RowKeys();

  /** Whether a key is not among those that are kept; keeps it if there is room. */
  boolean isNew(long high, long low) {
    return keys.size() < MOST ? keys.addNew(high, low, 0) : !keys.contains(high, low);
  }
}
