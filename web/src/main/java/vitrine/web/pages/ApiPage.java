package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;
import vitrine.web.contract.Contract;

/** The interface as people read of it, made from its contract. */
public final class ApiPage implements Handler {
  private final Contract contract;
  private final Assets assets;

  public ApiPage(Contract contract, Assets assets) {
    this.contract = contract;
    this.assets = assets;
  }

  @Override
  public void handle(Context ctx) {
    List<Page.Twin> twins =
        List.of(
            new Page.Twin("application/vnd.oai.openapi+json;version=3.1", "/api/openapi.json"),
            new Page.Twin("application/vnd.oai.openapi;version=3.1", "/api/openapi.yaml"));
    String site = ctx.scheme() + "://" + ctx.host();
    Page.of("Data for programs", "Every address that programs read, with examples", "api")
        .withTwins(twins)
        .send(ctx, assets, "api.jte", Map.of("contract", contract, "site", site));
  }
}
