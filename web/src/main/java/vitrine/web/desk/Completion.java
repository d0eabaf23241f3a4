package vitrine.web.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import vitrine.catalogue.Period;
import vitrine.edition.EditionFiles;
import vitrine.edition.SealFiles;
import vitrine.proof.EditionStatement;
import vitrine.release.Sha256;
import vitrine.sql.published.Artefact;
import vitrine.sql.published.EditionPublisher;
import vitrine.sql.published.EditionRow;
import vitrine.sql.published.PublishedEditions;

/** What an edition gets once it is in the log: its proof, and its folder. */
final class Completion {
  private final EditionPublisher publisher;
  private final PublishedEditions published;
  private final Notary notary;
  private final Path folder;

  Completion(EditionPublisher publisher, PublishedEditions published, Notary notary, Path folder) {
    this.publisher = publisher;
    this.published = published;
    this.notary = notary;
    this.folder = folder;
  }

  /** Refuses to publish an edition whose folder is there already. */
  void mustBeFree(Period period, int number) throws FileAlreadyExistsException {
    Path target = target(period.code(), number);
    if (Files.exists(target)) {
      throw new FileAlreadyExistsException(target + " is there already; move it away");
    }
  }

  private Path target(String period, int number) {
    return folder.resolve(period).resolve("v" + number);
  }

  /** Completes the editions that were published when something came between. */
  void completeAll() throws IOException {
    for (EditionRow edition : publisher.listWith(SealFiles.SIGNATURE, SealFiles.PROOF)) {
      complete(edition);
    }
  }

  /** Completes an edition; what is returned is its folder. */
  Path complete(EditionRow edition) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    Map<String, Artefact> stored = published.artefacts(edition, "");
    stored.forEach((path, artefact) -> files.put(path, artefact.bytes()));
    EditionStatement statement =
        new EditionStatement(
            edition.period(),
            edition.number(),
            edition.publishedAt(),
            edition.digest(),
            stored.get(SealFiles.SIGNATURE).sha256());
    Path target = target(edition.period(), edition.number());
    if (Files.exists(target)) {
      mustHold(target, edition);
      files.put(SealFiles.PROOF, Files.readAllBytes(target.resolve(SealFiles.PROOF)));
    } else {
      files.put(SealFiles.PROOF, notary.prove(statement).file().getBytes(StandardCharsets.UTF_8));
      EditionFiles.write(target, files);
    }
    publisher.add(edition, Publication.artefact(SealFiles.PROOF, files.get(SealFiles.PROOF)));
    return target;
  }

  private static void mustHold(Path target, EditionRow edition) throws IOException {
    Path sums = target.resolve(EditionFiles.SUMS);
    if (!Files.exists(sums) || !Sha256.of(sums).equals(edition.digest())) {
      throw new FileAlreadyExistsException(target + " holds something else");
    }
  }
}
