package vitrine.web.proof;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vitrine.edition.EditionFiles;
import vitrine.edition.SealFiles;
import vitrine.proof.AllowedSigners;
import vitrine.proof.Checkpoint;
import vitrine.proof.EditionStatement;
import vitrine.proof.Hash;
import vitrine.proof.LogEntry;
import vitrine.proof.LogProof;
import vitrine.proof.MerkleTree;
import vitrine.proof.Purpose;
import vitrine.proof.SignedCheckpoint;
import vitrine.proof.Signer;
import vitrine.proof.SigningKey;
import vitrine.proof.SshSignature;
import vitrine.release.Sha256;

/** Somebody with keys and a log of his own, who knows everything but the true keys. */
final class Forger {
  private static final SigningKey KEY = SigningKey.of(new byte[SigningKey.SEED_BYTES]);

  private final Copy edition;

  Forger(Copy edition) {
    this.edition = edition;
  }

  String signature(String namespace) throws IOException {
    return SshSignature.sign(KEY, namespace, edition.bytes(EditionFiles.SUMS));
  }

  String signers() {
    return new AllowedSigners(
            List.of(Purpose.values()).stream()
                .map(
                    it ->
                        new Signer(
                            it.principal(),
                            it.namespace(),
                            Instant.parse("2020-01-01T00:00:00Z"),
                            Optional.empty(),
                            KEY.publicKey()))
                .toList())
        .file();
  }

  /** The checkpoint that was signed, signed with the wrong key. */
  String resigned() throws IOException {
    LogProof proof = LogProof.parse(edition.text(SealFiles.PROOF));
    return new LogProof(
            proof.said(),
            proof.index(),
            proof.path(),
            SignedCheckpoint.sign(proof.checkpoint().checkpoint(), KEY))
        .file();
  }

  /** An edition with another page, sealed, signed and logged with other keys throughout. */
  void replaceAll() throws IOException {
    String page = "<p>forged</p>";
    edition.write("index.html", page);
    edition.write("allowed_signers", signers());
    String sums =
        edition
            .text(EditionFiles.SUMS)
            .replace(Sha256.of(edition.bytes("index.html")), Hash.of(page).hex())
            .replace(Sha256.of(edition.bytes("allowed_signers")), Hash.of(signers()).hex());
    String signature = SshSignature.sign(KEY, Purpose.EDITION.namespace(), sums.getBytes());
    EditionStatement logged =
        EditionStatement.parse(LogProof.parse(edition.text(SealFiles.PROOF)).said());
    EditionStatement statement =
        new EditionStatement(
            logged.period(),
            logged.number(),
            logged.at(),
            Hash.of(sums).hex(),
            Hash.of(signature).hex());
    edition.write(EditionFiles.SUMS, sums);
    edition.write(SealFiles.SIGNATURE, signature);
    edition.write(SealFiles.PROOF, log(statement));
  }

  private static String log(EditionStatement statement) {
    LogEntry entry = new LogEntry(0, EditionStatement.KIND, Hash.of(statement.text()));
    MerkleTree tree = MerkleTree.of(List.of(entry.bytes()));
    Checkpoint checkpoint = new Checkpoint("vitrine/forged", 1, tree.root());
    return new LogProof(
            statement.text(), 0, tree.inclusion(0, 1), SignedCheckpoint.sign(checkpoint, KEY))
        .file();
  }
}
