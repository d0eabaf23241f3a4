package vitrine.pipelines.command;

/** What the exit code of a command means. */
public final class Exit {
  public static final int OK = 0;
  public static final int FAILURE = 1;
  public static final int USAGE = 2;
  public static final int DATA_REFUSED_OR_DIFFERENT = 3;

  private Exit() {}
}
