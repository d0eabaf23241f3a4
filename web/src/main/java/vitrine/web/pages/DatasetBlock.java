package vitrine.web.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import vitrine.edition.data.OpenData;
import vitrine.release.Json;
import vitrine.sql.published.Artefact;

/** What an edition says of its data to search engines, for a block of data in a page. */
final class DatasetBlock {
  private DatasetBlock() {}

  /** JSON that cannot end the block that it stands in; empty if the edition says nothing. */
  static String of(ShelvedEdition shelved) {
    return shelved.findFile(OpenData.DATASET).map(file -> of(shelved, file)).orElse("");
  }

  private static String of(ShelvedEdition shelved, Artefact file) {
    try {
      JsonNode json = Json.read(new String(file.bytes(), StandardCharsets.UTF_8), JsonNode.class);
      for (JsonNode download : json.path("distribution")) {
        String path = download.path("contentUrl").asText();
        ((ObjectNode) download).put("contentUrl", shelved.file(path));
      }
      return Json.write(json).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an edition describes its data in no JSON", e);
    }
  }
}
