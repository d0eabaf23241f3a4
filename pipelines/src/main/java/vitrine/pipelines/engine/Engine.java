package vitrine.pipelines.engine;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Runs tasks side by side. Tasks and their results travel between processes. */
public interface Engine extends AutoCloseable {
  /** A function that travels with its tasks. */
  interface Task<T, R> extends Function<T, R>, Serializable {}

  /** What puts two results together, wherever that is. */
  interface Sum<R> extends BinaryOperator<R>, Serializable {}

  /** A value that every task can read and none changes. */
  interface Shared<V> extends Serializable {
    V value();
  }

  /**
   * The results of all tasks, in the order of the tasks.
   *
   * @param step what the tasks do, for whoever waits
   */
  <T extends Serializable, R extends Serializable> List<R> map(
      String step, List<T> tasks, Task<T, R> task);

  /**
   * The results of all tasks, put together as they come; no more of them than are at work stay in
   * memory.
   *
   * @param none what no tasks yield
   * @param sum puts two results together, in any order
   */
  <T extends Serializable, R extends Serializable> R reduce(
      String step, List<T> tasks, Task<T, R> task, R none, Sum<R> sum);

  /** What goes to one place with all that has the same key. */
  interface Keyed extends Serializable {
    int key();
  }

  /**
   * What tasks yield, brought together by key: each share holds all values of its keys, in no
   * order.
   *
   * @param together what a share yields; must not depend on the order of its values
   * @param none what no values yield
   * @param sum puts the results of two shares together, in any order
   */
  <T extends Serializable, V extends Keyed, R extends Serializable> R exchange(
      String step,
      List<T> tasks,
      Task<T, List<V>> task,
      Task<List<V>, R> together,
      R none,
      Sum<R> sum);

  <V extends Serializable> Shared<V> share(V value);

  /** A folder on a disk that all tasks share, if there is one. */
  Optional<Path> sharedDisk();

  /** Name and version of what runs the tasks. */
  String name();

  @Override
  void close();
}
