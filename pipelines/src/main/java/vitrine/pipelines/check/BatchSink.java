package vitrine.pipelines.check;

import vitrine.pipelines.batch.Batch;

/** Takes batches as they fill; the batch is emptied and used again afterwards. */
@FunctionalInterface
interface BatchSink {
  void accept(Batch batch);
}
