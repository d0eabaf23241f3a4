package vitrine.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.NotFoundResponse;
import vitrine.edition.TableFiles;
import vitrine.sql.published.Artefact;
import vitrine.web.pages.Asked;
import vitrine.web.pages.Drawing;
import vitrine.web.pages.Shelf;
import vitrine.web.pages.ShelvedEdition;
import vitrine.web.pages.Stored;

/** Tables as CSV, JSON and SVG beside their pages, and the files of an edition as published. */
public final class TableFilesApi {
  private final Shelf shelf;
  private final Drawing drawing;

  public TableFilesApi(Shelf shelf, Drawing drawing) {
    this.shelf = shelf;
    this.drawing = drawing;
  }

  /** A table in the form that the address ends in; as a page if it ends in none. */
  public Handler or(Handler page) {
    return ctx -> {
      String table = ctx.pathParam("table");
      int dot = table.lastIndexOf('.');
      if (dot < 0) {
        page.handle(ctx);
      } else {
        send(ctx, table.substring(0, dot), table.substring(dot + 1));
      }
    };
  }

  private void send(Context ctx, String key, String form) {
    ShelvedEdition shelved = Asked.edition(ctx, shelf).orElseThrow(NotFoundResponse::new);
    Asked.Table table = Asked.table(shelved.edition(), key).orElseThrow(NotFoundResponse::new);
    Stored stored = stored(shelved, table, form);
    if (ctx.pathParamMap().containsKey("version")) {
      stored.sendForEver(ctx);
    } else {
      stored.send(ctx);
    }
  }

  private Stored stored(ShelvedEdition shelved, Asked.Table table, String form) {
    TableFiles files = TableFiles.of(shelved.edition(), table.metric(), table.breakdown());
    return switch (form) {
      case "csv" -> Stored.of("text/csv; charset=utf-8; header=present", files.csv());
      case "json" -> Stored.of("application/json", files.json());
      case "svg" -> Stored.of("image/svg+xml", drawing.table(shelved.edition(), table).wide());
      default -> throw new NotFoundResponse();
    };
  }

  /** A file of an edition, byte for byte as it was published. */
  public void edition(Context ctx) {
    ShelvedEdition shelved = Asked.edition(ctx, shelf).orElseThrow(NotFoundResponse::new);
    Artefact file = shelved.findFile(ctx.pathParam("path")).orElseThrow(NotFoundResponse::new);
    ctx.header(Header.CONTENT_DISPOSITION, FileName.disposition(shelved.row(), file.path()));
    new Stored(file.mediaType(), file.bytes(), file.sha256()).sendForEver(ctx);
  }
}
