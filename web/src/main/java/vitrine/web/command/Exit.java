package vitrine.web.command;

/** What the exit code of a command means. */
final class Exit {
  static final int OK = 0;
  static final int FAILURE = 1;
  static final int DATA_REFUSED_OR_DIFFERENT = 3;

  private Exit() {}
}
