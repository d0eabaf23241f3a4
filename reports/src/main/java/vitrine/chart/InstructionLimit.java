package vitrine.chart;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;

/**
 * Script contexts that stop after a number of instructions, which unlike a time is the same on
 * every machine.
 */
final class InstructionLimit extends ContextFactory {
  private static final int STEP = 10_000;

  private final long most;

  InstructionLimit(long most) {
    this.most = most;
  }

  @Override
  protected Context makeContext() {
    Context context = new Counted(this);
    context.setInterpretedMode(true);
    context.setLanguageVersion(Context.VERSION_ES6);
    context.setInstructionObserverThreshold(STEP);
    return context;
  }

  @Override
  protected void observeInstructionCount(Context context, int instructions) {
    ((Counted) context).count(instructions);
  }

  private static final class Counted extends Context {
    private final long most;
    private long used;

    Counted(InstructionLimit limit) {
      super(limit);
      most = limit.most;
    }

    void count(int instructions) {
      used += instructions;
      if (used > most) {
        throw new ChartFailed("drawing took more than " + most + " instructions and was stopped");
      }
    }
  }
}
