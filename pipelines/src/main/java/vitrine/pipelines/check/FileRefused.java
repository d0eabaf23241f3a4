package vitrine.pipelines.check;

import vitrine.casefile.Rule;

/** A file that is refused as a whole; the message holds nothing from the file. */
final class FileRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Rule rule;
  private final long row;
  private final String column;

  FileRefused(Rule rule, long row, String column, String message) {
    super(message);
    this.rule = rule;
    this.row = row;
    this.column = column;
  }

  FileRefused(Rule rule, String message) {
    this(rule, 0, "", message);
  }

  Rule rule() {
    return rule;
  }

  long row() {
    return row;
  }

  String column() {
    return column;
  }
}
