package vitrine.web.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vitrine.proof.Hash;
import vitrine.release.Sha256;

/**
 * One way to alter an edition.
 *
 * @param named the file that must be named
 */
record Alteration(String what, String named, Change change) {
  private static final String SUMS = "SHA256SUMS";
  private static final String SIGNATURE = "SHA256SUMS.sig";
  private static final String PROOF = "proof.tlog-proof";
  private static final String TABLE = "tables/v1-by-month.csv";
  private static final String OTHER_TABLE = "tables/v1-by-service.csv";

  /** What is done to a copy of an edition. */
  interface Change {
    void to(Copy edition) throws IOException;
  }

  /** All ways; one takes files from another edition. */
  static List<Alteration> all(Path otherEdition) {
    return Stream.of(contents(), places(), sums(), signatures(otherEdition), proofs(otherEdition))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public String toString() {
    return named + " " + what;
  }

  private static List<Alteration> contents() {
    return Stream.of(
            "index.html",
            "method.html",
            "volume.html",
            "edition.json",
            "style/vitrine.css",
            TABLE,
            "tables/v1-by-month.json",
            "charts/v1.svg",
            "charts/v1-narrow.svg",
            "allowed_signers",
            "log.pem",
            "verify.sh",
            SUMS,
            SIGNATURE,
            PROOF)
        .flatMap(
            path ->
                Stream.of(
                    new Alteration("longer", path, it -> it.edit(path, text -> text + "\n")),
                    new Alteration(
                        "one digit or letter changed",
                        path,
                        it -> it.edit(path, Alteration::changed))))
        .toList();
  }

  private static String changed(String text) {
    int middle = text.length() / 2;
    while (!Character.isLetterOrDigit(text.charAt(middle))) {
      middle++;
    }
    char other = text.charAt(middle) == '7' ? '8' : '7';
    return text.substring(0, middle) + other + text.substring(middle + 1);
  }

  private static List<Alteration> places() {
    List<Alteration> places = new ArrayList<>();
    for (String path :
        List.of("index.html", TABLE, "verify.sh", "allowed_signers", SUMS, SIGNATURE, PROOF)) {
      places.add(new Alteration("missing", path, it -> it.delete(path)));
    }
    for (String path : List.of("added.csv", "tables/added.csv", ".hidden", "SHA256SUMS.bak")) {
      places.add(new Alteration("added", path, it -> it.write(path, "1\n")));
    }
    places.add(new Alteration("added as a link", "more", it -> it.link("more", "index.html")));
    places.add(new Alteration("renamed, old name", TABLE, Alteration::rename));
    places.add(new Alteration("renamed, new name", "tables/v0.csv", Alteration::rename));
    places.add(new Alteration("swapped", TABLE, Alteration::swap));
    places.add(new Alteration("swapped", OTHER_TABLE, Alteration::swap));
    places.add(new Alteration("emptied", TABLE, it -> it.write(TABLE, "")));
    return places;
  }

  private static void rename(Copy edition) throws IOException {
    edition.write("tables/v0.csv", edition.bytes(TABLE));
    edition.delete(TABLE);
  }

  private static void swap(Copy edition) throws IOException {
    edition.write(TABLE, edition.bytes(OTHER_TABLE));
    edition.write(OTHER_TABLE, edition.bytes(TABLE));
  }

  private static List<Alteration> sums() {
    return List.of(
        new Alteration("fitted to a changed table", SUMS, Alteration::fit),
        new Alteration(
            "without a file that is gone",
            SUMS,
            it -> {
              it.delete(TABLE);
              it.edit(SUMS, text -> text.replaceAll("(?m)^.*" + TABLE + "\n", ""));
            }),
        new Alteration("in another order", SUMS, it -> it.edit(SUMS, Alteration::backwards)),
        new Alteration(
            "with a further line",
            SUMS,
            it -> it.edit(SUMS, text -> text + text.lines().findFirst().orElseThrow() + "\n")));
  }

  private static void fit(Copy edition) throws IOException {
    String table = edition.text(TABLE) + "\n";
    edition.write(TABLE, table);
    edition.edit(
        SUMS, text -> text.replace(Sha256.of(bytes(edition, TABLE)), Hash.of(table).hex()));
  }

  private static byte[] bytes(Copy edition, String path) {
    try {
      return edition.bytes(path);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String backwards(String text) {
    List<String> lines = Arrays.asList(text.split("\n"));
    Collections.reverse(lines);
    return String.join("\n", lines) + "\n";
  }

  private static List<Alteration> signatures(Path other) {
    return List.of(
        new Alteration(
            "of another key",
            SIGNATURE,
            it -> it.write(SIGNATURE, new Forger(it).signature("transparency-report"))),
        new Alteration(
            "for another purpose",
            SIGNATURE,
            it -> it.write(SIGNATURE, new Forger(it).signature("transparency-log"))),
        new Alteration(
            "of another edition", SIGNATURE, it -> it.write(SIGNATURE, read(other, SIGNATURE))),
        new Alteration(
            "with other line ends",
            SIGNATURE,
            it -> it.edit(SIGNATURE, text -> text.replace("\n", "\r\n"))),
        new Alteration(
            "without line ends",
            SIGNATURE,
            it -> it.edit(SIGNATURE, text -> text.replaceFirst("\n([A-Za-z0-9+/]+)\n", "\n$1"))),
        new Alteration(
            "with other keys",
            "allowed_signers",
            it -> it.write("allowed_signers", new Forger(it).signers())));
  }

  private static List<Alteration> proofs(Path other) {
    return List.of(
        proof("without its form", "^c2sp.*\n", ""),
        proof("of another index", "\nindex ([0-9]+)", "\nindex 1$1"),
        proof("of an index with a zero before it", "\nindex ", "\nindex 0"),
        proof("without a hash", "(\nindex [0-9]+\n)[^\n]+\n", "$1"),
        proof("with a further hash", "(\nindex [0-9]+\n)([^\n]+\n)", "$1$2$2"),
        proof("of another size", "\n([0-9]+)\n", "\n1$1\n"),
        proof("with another name of the log", "vitrine/log", "vitrine/lag"),
        proof("with one other name of the log", "\u2014 vitrine/log", "\u2014 vitrine/lag"),
        proof("without a signature", "\u2014 .*\n", ""),
        proof("with a second signature", "(\u2014 .*\n)", "$1$1"),
        proof("with other line ends", "\n", "\r\n"),
        proof("with an empty line", "\n\n", "\n\n\n"),
        proof("about something else", "\nextra M", "\nextra N"),
        new Alteration("of another edition", PROOF, it -> it.write(PROOF, read(other, PROOF))),
        new Alteration(
            "signed with another key", PROOF, it -> it.write(PROOF, new Forger(it).resigned())));
  }

  private static Alteration proof(String what, String pattern, String by) {
    return new Alteration(what, PROOF, it -> it.edit(PROOF, text -> text.replaceAll(pattern, by)));
  }

  private static byte[] read(Path folder, String path) throws IOException {
    return Files.readAllBytes(folder.resolve(path));
  }
}
