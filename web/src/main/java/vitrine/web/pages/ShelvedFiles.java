package vitrine.web.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.release.Sha256;
import vitrine.sql.published.Artefact;
import vitrine.sql.published.ArtefactFacts;
import vitrine.sql.published.EditionRow;
import vitrine.sql.published.PublishedEditions;

/**
 * The files of editions: from the folder of the edition if it is here and the file is as it was
 * published, otherwise from the record.
 */
final class ShelvedFiles {
  private static final long MOST_BYTES = 64L << 20;

  private final PublishedEditions editions;
  private final Path folder;
  private final Cache<String, Artefact> read =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String digest, Artefact it) -> it.bytes().length)
          .build();

  ShelvedFiles(PublishedEditions editions, Path folder) {
    this.editions = editions;
    this.folder = folder;
  }

  Map<String, Artefact> charts(EditionRow edition) {
    return editions.artefacts(edition, "charts/");
  }

  List<ArtefactFacts> facts(EditionRow edition) {
    return editions.facts(edition);
  }

  /** The bytes of a file that the edition has. */
  Artefact read(EditionRow edition, ArtefactFacts file) {
    String key = edition.id() + "/" + file.path();
    return read.get(
        key,
        it ->
            findInFolder(edition, file)
                .or(() -> editions.findArtefact(edition, file.path()))
                .orElseThrow());
  }

  private Optional<Artefact> findInFolder(EditionRow edition, ArtefactFacts file) {
    Path path =
        folder.resolve(edition.period()).resolve("v" + edition.number()).resolve(file.path());
    try {
      byte[] bytes = Files.readAllBytes(path);
      return Sha256.of(bytes).equals(file.sha256())
          ? Optional.of(new Artefact(file.path(), file.mediaType(), file.sha256(), bytes))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
