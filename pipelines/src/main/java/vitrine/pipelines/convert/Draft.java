package vitrine.pipelines.convert;

import java.util.ArrayList;
import java.util.List;
import vitrine.casefile.Field;
import vitrine.casefile.Severity;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.Problems.Problem;

/** One row to be written, while it is being made of a source row. */
final class Draft {
  private final Output output;
  private final Batch batch;
  private final List<Fault> faults = new ArrayList<>();

  Draft(Output output) {
    this.output = output;
    batch = new Batch(output.fields(), 1);
  }

  Output output() {
    return output;
  }

  /** The batch that holds the row. */
  Batch batch() {
    return batch;
  }

  /** What is wrong with the row so far. */
  List<Fault> faults() {
    return faults;
  }

  void fill(SourceRow row, Tokens tokens) {
    batch.clear();
    batch.addRow(row.number());
    faults.clear();
    output.bindings().forEach(it -> it.fill(row, tokens, this));
  }

  boolean isEmpty(Field field) {
    return batch.column(field).isEmpty(0);
  }

  /** Writes a cell; tells whether the field can hold the text. */
  boolean write(Binding binding, String text) {
    int before = batch.problems().list().size();
    batch.column(binding.field()).readText(0, text);
    boolean held = true;
    for (Problem problem : List.copyOf(batch.problems().list()).subList(before, size())) {
      Reading.Doubt doubt = new Reading.Doubt(problem.rule(), problem.message());
      if (problem.severity() == Severity.REJECT) {
        held = false;
        unwritable(binding, doubt);
      } else {
        warn(binding, doubt);
      }
    }
    return held;
  }

  private int size() {
    return batch.problems().list().size();
  }

  void warn(Binding binding, Reading.Doubt doubt) {
    faults.add(new Fault(binding.columns(), doubt.rule(), Severity.WARN, doubt.message()));
  }

  /** Writes what the mapping says for cells that cannot be read, or refuses the row. */
  void unwritable(Binding binding, Reading.Doubt doubt) {
    if (binding.onUnmapped().isPresent()) {
      String text = binding.onUnmapped().get();
      batch.column(binding.field()).readText(0, text);
      String message = doubt.message() + "; " + text + " is written";
      faults.add(new Fault(binding.columns(), doubt.rule(), Severity.WARN, message));
    } else {
      faults.add(Fault.refusal(binding.columns(), doubt.rule(), doubt.message()));
    }
  }
}
