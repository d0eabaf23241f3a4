package vitrine.web.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import vitrine.sql.Database;
import vitrine.sql.Role;
import vitrine.web.stage.Ended;
import vitrine.web.stage.Installation;
import vitrine.web.stage.Once;
import vitrine.web.stage.ServedSite;
import vitrine.web.stage.SiteHere;
import vitrine.web.stage.TemporaryHome;

/** Hand-made cases and poisoned rows on their way to the site, and all that was said on it. */
final class HandMadeLine implements AutoCloseable {
  /** Gives tests the one line of the run. */
  static final class Gone extends Once<HandMadeLine> {
    Gone() {
      super(HandMadeLine.class, HandMadeLine::go);
    }
  }

  static final String EDITION = "editions/2025/v1";
  static final String RELEASE = "release";

  private final TemporaryHome home = TemporaryHome.create();
  private final Installation vitrine = new Installation(home.folder());
  private final Map<String, String> said = new TreeMap<>();
  private final HandMadeCases cases;
  private final Map<String, HttpResponse<String>> crawled;
  private final SiteHere site;

  private HandMadeLine() throws IOException {
    cases = new HandMadeCases();
    String export = export();
    String release = vitrine.path(RELEASE).toString();
    run("check", export, "--defects", vitrine.path("defects.csv").toString());
    run("check", export, "--json");
    run("run", export, "--period", "2025", "--out", release).well();
    try (ServedSite served = vitrine.serve()) {
      run("load", release).well();
      run("publish", "--period", "2025").well();
      crawled = Crawl.from(served.reader(), Addresses.of(files(EDITION), files(RELEASE)));
      said.put("serve", served.stop());
    }
    crawled.forEach((address, answer) -> said.put(address, answer.body()));
    run("verify", vitrine.path(EDITION).toString()).well();
    site = SiteHere.open(vitrine);
    said.put("database", dump());
  }

  private static HandMadeLine go() {
    try {
      return new HandMadeLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the files in a folder of the home. */
  List<String> files(String inHome) throws IOException {
    Path folder = vitrine.path(inHome);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(it -> folder.relativize(it).toString())
          .toList();
    }
  }

  private String export() throws IOException {
    List<Map<String, String>> rows = new ArrayList<>(cases.rows());
    rows.addAll(Poison.cases());
    return new HandMadeExport(vitrine.path("export"))
        .table("cases", rows)
        .file("appeals", "jsonl", Poison.appeals())
        .file("corrections", "csv", Poison.corrections())
        .close()
        .toString();
  }

  private Ended run(String... command) {
    Ended ended = vitrine.vitrine(command);
    String name = command[0] + " " + command[command.length - 1];
    said.put(name + ", output", ended.out());
    said.put(name + ", messages", ended.err());
    return ended;
  }

  private String dump() throws IOException {
    StringBuilder dump = new StringBuilder();
    try (Database database = Database.open(vitrine.settings().database())) {
      DSLContext sql = database.as(Role.AUDITOR);
      String tables =
          "select table_schema || '.' || table_name from information_schema.tables"
              + " where table_schema in ('record', 'published')";
      for (String table : sql.fetch(tables).getValues(0, String.class)) {
        dump.append(table).append('\n').append(sql.fetch("select t::text from " + table + " t"));
      }
      dump.append(sql.fetch("select encode(bytes, 'escape') from published.artefact"));
    }
    return dump.toString();
  }

  /** What the site answered, by address. */
  Map<String, HttpResponse<String>> crawled() {
    return crawled;
  }

  HandMadeCases cases() {
    return cases;
  }

  Installation vitrine() {
    return vitrine;
  }

  SiteHere site() {
    return site;
  }

  /** What each command, page and the database said. */
  Map<String, String> said() {
    return said;
  }

  @Override
  public void close() {
    site.close();
    home.close();
  }
}
