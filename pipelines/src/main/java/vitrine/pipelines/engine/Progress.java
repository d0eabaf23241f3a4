package vitrine.pipelines.engine;

/** Tells whoever waits how far a step is. */
public interface Progress {
  /** Nobody waits. */
  Progress SILENT =
      (name, tasks) ->
          new Step() {
            @Override
            public void advance() {}

            @Override
            public void close() {}
          };

  /** A step under way. */
  interface Step extends AutoCloseable {
    /** One more task is done. May be called from any thread. */
    void advance();

    @Override
    void close();
  }

  Step start(String name, int tasks);
}
