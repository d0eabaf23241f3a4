package vitrine.web.api;

import io.javalin.http.Context;
import vitrine.web.contract.Contract;
import vitrine.web.pages.Stored;

/** The description of the interface, for programs. */
public final class ContractApi {
  private final Stored json;
  private final Stored yaml;

  public ContractApi(Contract contract) {
    this.json = Stored.of(Answer.JSON, contract.json());
    this.yaml = Stored.of("application/yaml", contract.yaml());
  }

  public void json(Context ctx) {
    json.send(ctx);
  }

  public void yaml(Context ctx) {
    yaml.send(ctx);
  }
}
