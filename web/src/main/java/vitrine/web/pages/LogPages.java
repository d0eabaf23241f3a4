package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vitrine.edition.SealFiles;
import vitrine.proof.Hash;
import vitrine.proof.MerkleTree;
import vitrine.proof.Purpose;
import vitrine.proof.SignedCheckpoint;
import vitrine.release.Sha256;
import vitrine.sql.ledger.EntryRow;
import vitrine.sql.ledger.LogReader;

/** The log for those who check it, and how to check an edition. */
public final class LogPages {
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String INDEX = "0|[1-9][0-9]{0,8}";

  private final LogReader log;
  private final Shelf shelf;
  private final Assets assets;

  public LogPages(LogReader log, Shelf shelf, Assets assets) {
    this.log = log;
    this.shelf = shelf;
    this.assets = assets;
  }

  /** What was signed last. */
  public void checkpoint(Context ctx) {
    Stored.of(TEXT, last().text()).send(ctx);
  }

  private SignedCheckpoint last() {
    return log.findLast().orElseThrow(NotFoundResponse::new);
  }

  /** One entry with the proof that what was signed last holds it. */
  public void entry(Context ctx) {
    String index = ctx.pathParam("index");
    SignedCheckpoint last = last();
    long size = last.checkpoint().size();
    if (!index.matches(INDEX) || Long.parseLong(index) >= size) {
      throw new NotFoundResponse();
    }
    EntryRow entry = log.find(Long.parseLong(index)).orElseThrow(NotFoundResponse::new);
    MerkleTree tree = log.tree(size);
    String path =
        tree.inclusion((int) entry.index(), (int) size).stream()
            .map(Hash::base64)
            .map(it -> it + "\n")
            .collect(Collectors.joining());
    String said = entry.said().isEmpty() ? "" : entry.said() + "\n";
    String text =
        "%s\n%sc2sp.org/tlog-proof@v1\nindex %s\n%s\n%s"
            .formatted(entry.text(), said, index, path, last.text());
    Stored.of(TEXT, text).send(ctx);
  }

  /** Every key that signs or signed, with its times. */
  public void signers(Context ctx) {
    Stored.of(TEXT, log.keys().signers().file()).send(ctx);
  }

  /** The key that signs the log now, for openssl. */
  public void logKey(Context ctx) {
    String pem = log.keys().find(Purpose.LOG).orElseThrow(NotFoundResponse::new).pem();
    Stored.of(TEXT, pem).send(ctx);
  }

  /** How to check an edition, in words. */
  public void verify(Context ctx) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("site", ctx.scheme() + "://" + ctx.host());
    model.put("edition", shelf.findLatest().map(ShelvedEdition::frozen));
    model.put("signers", log.keys().signers().signers());
    model.put("checkpoint", log.findLast().map(SignedCheckpoint::text));
    model.put("script", Sha256.of(SealFiles.script()));
    Page.of("Check an edition", "How to check that an edition is as it was published", "releases")
        .send(ctx, assets, "verify.jte", model);
  }
}
