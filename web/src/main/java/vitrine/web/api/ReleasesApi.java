package vitrine.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.edition.ChangeFiles;
import vitrine.edition.Restatement;
import vitrine.edition.data.License;
import vitrine.sql.published.ArtefactFacts;
import vitrine.sql.published.EditionRow;
import vitrine.web.pages.Problem;
import vitrine.web.pages.Shelf;
import vitrine.web.pages.ShelvedEdition;
import vitrine.web.pages.Stored;
import vitrine.web.pages.Terms;

/** Editions, their files, and what they changed of earlier ones. */
public final class ReleasesApi {
  private static final int MOST = 200;
  private static final String PATH = "/api/v1/releases";
  private static final List<String> HEADER =
      List.of("id", "period", "number", "published", "reason", "release", "sums", "href", "api");

  private final Shelf shelf;

  public ReleasesApi(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The editions after one of them, the latest first. */
  public void list(Context ctx) {
    List<EditionRow> rows = shelf.list();
    Terms terms = new Terms(ctx);
    Optional<EditionRow> after = terms.find("after", rows, ReleasesApi::id);
    int limit = terms.upTo("limit", MOST);
    String form = terms.choose("format", Answer.FORMS, it -> it, "json");
    terms.refuseOthers(List.of("after", "limit", "format"));
    if (!Answer.isRight(ctx, terms)) {
      return;
    }
    int from = after.map(it -> rows.indexOf(it) + 1).orElse(0);
    int to = Math.min(rows.size(), from + limit);
    List<Map<String, Object>> items = rows.subList(from, to).stream().map(this::item).toList();
    Optional<String> next =
        to == rows.size() ? Optional.empty() : Optional.of(next(rows.get(to - 1), limit, form));
    next.ifPresent(it -> ctx.header("Link", "<" + it + ">; rel=\"next\""));
    if (form.equals("csv")) {
      Stored.of(Answer.CSV, ItemsCsv.of(HEADER, items)).send(ctx);
    } else {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("items", items);
      json.put("next", next.orElse(null));
      Answer.send(ctx, json);
    }
  }

  private static String next(EditionRow last, int limit, String form) {
    Map<String, List<String>> terms = new LinkedHashMap<>();
    terms.put("after", List.of(id(last)));
    terms.put("limit", List.of(Integer.toString(limit)));
    terms.put("format", form.equals("csv") ? List.of(form) : List.of());
    return Answer.address(PATH, terms);
  }

  private static String id(EditionRow row) {
    return row.period() + ".v" + row.number();
  }

  private Map<String, Object> item(EditionRow row) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id(row));
    json.put("period", row.period());
    json.put("number", row.number());
    json.put("published", row.publishedAt().toString());
    json.put("reason", row.reason());
    json.put("because", row.because());
    json.put("release", "sha256:" + row.releaseDigest());
    json.put("sums", "sha256:" + row.digest());
    json.put("href", "/releases/%s/v%d".formatted(row.period(), row.number()));
    json.put("api", address(row));
    return json;
  }

  private static String address(EditionRow row) {
    return "%s/%s/versions/%d".formatted(PATH, row.period(), row.number());
  }

  /** One edition with the digest of each of its files. */
  public void version(Context ctx) {
    Optional<EditionRow> row = row(ctx);
    Terms terms = new Terms(ctx);
    terms.refuseOthers(List.of());
    if (row.isPresent() && Answer.isRight(ctx, terms)) {
      Answer.sendForEver(ctx, version(edition(row.get())));
    }
  }

  private Optional<EditionRow> row(Context ctx) {
    List<String> periods = shelf.list().stream().map(EditionRow::period).distinct().toList();
    return Answer.find(ctx, "slug", periods, it -> it)
        .map(period -> shelf.list().stream().filter(it -> it.period().equals(period)).toList())
        .flatMap(rows -> Answer.find(ctx, "n", rows, it -> Integer.toString(it.number())));
  }

  private ShelvedEdition edition(EditionRow row) {
    return shelf.find(row.period(), row.number()).orElseThrow();
  }

  private Map<String, Object> version(ShelvedEdition shelved) {
    Map<String, Object> json = new LinkedHashMap<>(item(shelved.row()));
    json.put("title", shelved.edition().title());
    json.put("license", License.ID);
    json.put("specification", "sha256:" + shelved.edition().specification());
    json.put("exposure", shelved.row().exposure().told());
    json.put("changes", address(shelved.row()) + "/changes");
    json.put("manifest", shelved.file("SHA256SUMS"));
    json.put("files", shelved.files().stream().map(it -> file(shelved, it)).toList());
    return json;
  }

  private static Map<String, Object> file(ShelvedEdition shelved, ArtefactFacts file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", file.path());
    json.put("type", file.mediaType());
    json.put("bytes", file.size());
    json.put("digest", "sha256:" + file.sha256());
    json.put("href", shelved.file(file.path()));
    return json;
  }

  /** Every figure that is not the same in an edition and in an earlier one of its period. */
  public void changes(Context ctx) {
    Optional<EditionRow> row = row(ctx);
    if (row.isEmpty()) {
      return;
    }
    Terms terms = new Terms(ctx);
    List<EditionRow> earlier =
        shelf.list().stream()
            .filter(it -> it.period().equals(row.get().period()))
            .filter(it -> it.number() < row.get().number())
            .toList();
    Optional<EditionRow> from = terms.find("from", earlier, it -> Integer.toString(it.number()));
    String form = terms.choose("format", Answer.FORMS, it -> it, "json");
    terms.refuseOthers(List.of("from", "format"));
    if (Answer.isRight(ctx, terms)) {
      changes(ctx, row.get(), from.or(() -> earlier.stream().findFirst()), form);
    }
  }

  private void changes(Context ctx, EditionRow row, Optional<EditionRow> from, String form) {
    Optional<ChangeFiles> files = from.flatMap(it -> since(row, it)).map(ChangeFiles::new);
    if (files.isEmpty()) {
      Problem.of(HttpStatus.NOT_FOUND, "The first edition of a period changes no other").send(ctx);
    } else if (form.equals("csv")) {
      Stored.of(Answer.CSV, files.get().csv()).sendForEver(ctx);
    } else {
      Stored.of(Answer.JSON, files.get().json()).sendForEver(ctx);
    }
  }

  private Optional<Restatement> since(EditionRow row, EditionRow from) {
    return shelf.since(edition(row), from.number());
  }

  /** Every edition that restates another, the latest first. */
  public void corrections(Context ctx) {
    List<Map<String, Object>> items =
        shelf.list().stream().filter(it -> it.number() > 1).map(this::correction).toList();
    Answer.items(
        ctx,
        List.of("id", "period", "number", "published", "reason", "because", "figures", "changed"),
        items);
  }

  private Map<String, Object> correction(EditionRow row) {
    Map<String, Object> json = new LinkedHashMap<>(item(row));
    edition(row)
        .edition()
        .restatement()
        .ifPresent(
            it -> {
              json.put("restates", it.cause().edition());
              json.put("figures", it.figures());
              json.put("changed", it.changed());
            });
    json.put("changes", address(row) + "/changes");
    return json;
  }
}
