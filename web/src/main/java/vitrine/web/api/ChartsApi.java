package vitrine.web.api;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import vitrine.edition.TableFiles;
import vitrine.web.pages.Asked;
import vitrine.web.pages.Drawing;
import vitrine.web.pages.Shelf;
import vitrine.web.pages.ShelvedEdition;
import vitrine.web.pages.Stored;
import vitrine.web.pages.Terms;

/** The chart of a table as a picture, and its numbers. */
public final class ChartsApi {
  private static final List<String> FORMS = List.of("svg", "json", "csv");

  private final Shelf shelf;
  private final Drawing drawing;

  public ChartsApi(Shelf shelf, Drawing drawing) {
    this.shelf = shelf;
    this.drawing = drawing;
  }

  public void chart(Context ctx) {
    Terms terms = new Terms(ctx);
    ShelvedEdition edition =
        new EditionTerms(shelf).choose(terms).orElseThrow(NotFoundResponse::new);
    terms.refuseOthers(List.of(EditionTerms.RELEASE, EditionTerms.VERSION));
    if (!Answer.isRight(ctx, terms)) {
      return;
    }
    Answer.find(ctx, "id", Asked.keys(edition.edition()), it -> it)
        .flatMap(it -> Asked.table(edition.edition(), it))
        .ifPresent(
            table ->
                Answer.find(ctx, "form", FORMS, it -> it)
                    .ifPresent(form -> send(ctx, edition, table, form)));
  }

  private void send(Context ctx, ShelvedEdition edition, Asked.Table table, String form) {
    Stored stored = stored(edition, table, form);
    if (ctx.queryParam(EditionTerms.VERSION) == null) {
      stored.send(ctx);
    } else {
      stored.sendForEver(ctx);
    }
  }

  private Stored stored(ShelvedEdition edition, Asked.Table table, String form) {
    TableFiles files = TableFiles.of(edition.edition(), table.metric(), table.breakdown());
    return switch (form) {
      case "svg" -> Stored.of("image/svg+xml", drawing.table(edition.edition(), table).wide());
      case "csv" -> Stored.of(Answer.CSV, files.csv());
      default -> Stored.of(Answer.JSON, files.json());
    };
  }
}
