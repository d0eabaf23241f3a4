package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import vitrine.casefile.CodeList;
import vitrine.casefile.Field;
import vitrine.casefile.Resource;
import vitrine.casefile.TableSchema;
import vitrine.release.Json;

/** The contract of the case export, for those who have to write one. */
public final class CaseExportPages {
  private final Assets assets;

  public CaseExportPages(Assets assets) {
    this.assets = assets;
  }

  public void show(Context ctx) {
    List<CodeList> lists =
        Resource.tables().stream()
            .flatMap(it -> it.fields().stream())
            .map(Field::codes)
            .flatMap(it -> it.stream())
            .distinct()
            .toList();
    Page.of("The case export", "Every field, code and rule of a submission", "method")
        .send(ctx, assets, "case-export.jte", Map.of("lists", lists));
  }

  /** The schema of one table, by the name that its file would have. */
  public void schema(Context ctx) {
    String name = ctx.pathParam("name");
    Resource resource =
        Resource.tables().stream()
            .filter(it -> name.equals(it.fileName() + ".schema.json"))
            .findFirst()
            .orElseThrow(NotFoundResponse::new);
    Stored.of("application/json", Json.write(TableSchema.of(resource))).send(ctx);
  }
}
