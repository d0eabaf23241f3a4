package vitrine.web.stage;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives tests the one {@link Chromium} of the run; they are skipped where there is none. */
public final class InChromium extends Once<Chromium> implements ExecutionCondition {
  public InChromium() {
    super(Chromium.class, Chromium::start);
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Chromium.find().isPresent()
        ? ConditionEvaluationResult.enabled("there is a Chromium")
        : ConditionEvaluationResult.disabled("no Chromium on the PATH, by " + Chromium.NAMES);
  }
}
