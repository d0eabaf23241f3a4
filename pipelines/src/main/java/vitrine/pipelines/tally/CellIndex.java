package vitrine.pipelines.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers the cells of a breakdown in the order of their first rows. */
final class CellIndex {
  private static final int FIRST_CAPACITY = 64;
  private static final int MOST_DENSE = 1 << 17;

  private final List<Axis> axes;
  private final LongCounts sparse = new LongCounts();
  private int[] dense = new int[0];
  private int stride;
  private int[][] coordinates;
  private int size;

  CellIndex(List<Axis> axes) {
    this.axes = axes;
    this.coordinates = new int[axes.size()][FIRST_CAPACITY];
  }

  int size() {
    return size;
  }

  /** The values of a cell, as they stand in files. */
  List<String> values(int cell) {
    List<String> values = new ArrayList<>();
    for (int axis = 0; axis < axes.size(); axis++) {
      values.add(axes.get(axis).value(coordinates[axis][cell]));
    }
    return values;
  }

  /** Sets the cell of each row that has a slot. */
  void number(int[] selected, int count, int[] slots, int[] cells) {
    switch (axes.size()) {
      case 0 -> whole(selected, count, slots, cells);
      case 1 -> one(selected, count, slots, cells);
      default -> two(selected, count, slots, cells);
    }
  }

  private void whole(int[] selected, int count, int[] slots, int[] cells) {
    for (int i = 0; i < count; i++) {
      cells[selected[i]] = 0;
      if (slots[selected[i]] != Slots.NONE) {
        size = 1;
      }
    }
  }

  private void one(int[] selected, int count, int[] slots, int[] cells) {
    int[] numbers = axes.get(0).numbers();
    reserve(axes.get(0).size());
    for (int i = 0; i < count; i++) {
      int row = selected[i];
      if (slots[row] != Slots.NONE) {
        int known = dense[numbers[row]];
        cells[row] = known > 0 ? known - 1 : (dense[numbers[row]] = add(numbers[row], 0)) - 1;
      }
    }
  }

  private void two(int[] selected, int count, int[] slots, int[] cells) {
    int[] first = axes.get(0).numbers();
    int[] second = axes.get(1).numbers();
    boolean small = isSmall();
    for (int i = 0; i < count; i++) {
      int row = selected[i];
      if (slots[row] != Slots.NONE) {
        cells[row] = small ? dense(first[row], second[row]) : sparse(first[row], second[row]);
      }
    }
  }

  /** Whether two axes are still so short that every pair of their values has a place of its own. */
  private boolean isSmall() {
    if (stride == 0) {
      stride = axes.get(1).size();
    }
    boolean grown = axes.get(1).size() > stride;
    long places = (long) axes.get(0).size() * stride;
    if (grown || places > MOST_DENSE) {
      for (int cell = sparse.size(); cell < size; cell++) {
        sparse.getOrPut(key(coordinates[0][cell], coordinates[1][cell]), cell);
      }
      return false;
    }
    reserve((int) places);
    return true;
  }

  private int dense(int first, int second) {
    int place = first * stride + second;
    if (dense[place] == 0) {
      dense[place] = add(first, second);
    }
    return dense[place] - 1;
  }

  private int sparse(int first, int second) {
    int cell = (int) sparse.getOrPut(key(first, second), size);
    if (cell == size) {
      add(first, second);
    }
    return cell;
  }

  private static long key(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  private void reserve(int places) {
    if (places > dense.length) {
      dense = Arrays.copyOf(dense, Math.max(places, 2 * dense.length));
    }
  }

  /** Adds a cell and returns how many there are then. */
  private int add(int first, int second) {
    if (axes.size() > 0 && size == coordinates[0].length) {
      for (int axis = 0; axis < axes.size(); axis++) {
        coordinates[axis] = Arrays.copyOf(coordinates[axis], 2 * size);
      }
    }
    coordinates[0][size] = first;
    if (axes.size() > 1) {
      coordinates[1][size] = second;
    }
    return ++size;
  }
}
