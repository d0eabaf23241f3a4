package vitrine.edition.data;

import java.util.Arrays;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureText;
import vitrine.edition.Display;
import vitrine.edition.Edition;

/** What a person reads first who opens the folder of an edition, as Markdown. */
final class Readme {
  private static final String TEXT =
      """
      # %s

      Edition %d, published %s by %s. Contact: %s.

      %s

      ## What is in this folder

      | path | what it is |
      |---|---|
      | `data/figures.csv` | every figure, one a row: RFC 4180, UTF-8, a point before decimals |
      | `data/figures.jsonl` | the same, one JSON object a line; what has no value is left out |
      | `data/figures.parquet` | the same as Parquet, with types; what has no value is null |
      | `data/*.xlsx` | the tables of each chapter as a workbook, with notes |
      | `codelists/*.csv` | the codes of each column, with what they mean |
      | `datapackage.json` | fields, types, sizes and digests, as a Data Package (version 2) |
      | `dcat.jsonld`, `dataset.jsonld` | the same for data catalogues and search engines |
      | `tables/*.csv`, `tables/*.json` | each table by itself |
      | `index.html`, `method.html` | the edition and its methods as pages that need no server |
      | `SHA256SUMS` | the digest of every file |
      | `data.zip` | `data`, `codelists`, `datapackage.json` and this text in one file |

      ## How to read a row

      A row is one figure. `metric` says what is measured, `statistic` and `part` which number of it,
      `breakdown` what it is split by. The columns in capital letters are dimensions: one that the
      figure is not split by is empty, `_X` is a value that is not stated, `_O` all others together.
      A zero is a value; an empty `value` is never one.

      | `obs_status` | `conf_status` | meaning | in workbooks |
      |---|---|---|---|
      | `A` | `F` | a value | the number |
      | `Q` | `C` | not shown to protect those it is about | `%s` |
      %s
      %s

      ## How to cite

      > %s

      ## How to verify

      ```sh
      sha256sum -c SHA256SUMS
      ```

      checks every file of the edition. In `data.zip`, `datapackage.json` has the digest of each file.
      The edition was made from the sealed release `sha256:%s`.

      ## Licence

      %s, <%s>. Share and adapt the data for any purpose; name the publisher and the edition, and say
      what you changed.
      """;

  private Readme() {}

  static String of(Edition edition, Publisher publisher) {
    return TEXT.formatted(
        edition.title(),
        edition.number(),
        Display.date(edition.publishedOn()),
        publisher.name(),
        publisher.contact().orElse("none named"),
        Reading.description(edition),
        Display.HIDDEN,
        absences(),
        sentences(edition),
        Citation.of(edition, publisher),
        edition.releaseDigest(),
        License.NAME,
        License.ADDRESS);
  }

  private static String absences() {
    StringBuilder rows = new StringBuilder();
    Arrays.stream(Figure.Reason.values())
        .forEach(
            it ->
                rows.append(
                    "| `%s` | `F` | %s | `%s` |\n"
                        .formatted(FigureText.codeOf(it), it.meaning(), Display.symbol(it))));
    return rows.toString();
  }

  private static String sentences(Edition edition) {
    return String.join("\n", Reading.sentences(edition));
  }
}
