package vitrine.web.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vitrine.release.Json;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;
import vitrine.web.stage.Reader;

/** The contract of the interface, beside what the site does. */
@ExtendWith(Published.class)
class ContractTest {
  private static Reader reader;
  private static Replay replay;

  @BeforeAll
  static void open(PublishedSite published) throws IOException {
    reader = published.reader();
    replay = new Replay(reader);
  }

  @Test
  void contract_isOpenApi() throws IOException {
    assertEquals(List.of(), Schemas.wrongWithOpenApi(replay.contract()));
    ObjectNode broken = replay.contract().deepCopy();
    broken.putObject("paths").putObject("no slash").put("get", 1);
    assertFalse(Schemas.wrongWithOpenApi(broken).isEmpty());
  }

  @Test
  void contract_asYaml_isTheSame() throws IOException {
    Object yaml =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(reader.get("/api/openapi.yaml").body());
    assertEquals(replay.contract(), new ObjectMapper().valueToTree(yaml));
  }

  @Test
  void example_everyOne_isAnsweredAsTheContractSays() throws IOException {
    assertTrue(replay.examples("x-requests").size() > 80);
    assertEquals(List.of(), replay.differences("x-requests"));
  }

  @Test
  void operation_everyOne_hasExamplesOfAllItsAnswersButThoseOfRestatedReports() {
    for (JsonNode path : replay.contract().get("paths")) {
      Set<String> shown = new HashSet<>(names(path.at("/get/x-requests")));
      shown.addAll(names(path.at("/get/x-requests-restated")));
      shown.add("304");
      assertEquals(shown, names(path.at("/get/responses")), path.at("/get/operationId")::asText);
    }
  }

  private static Set<String> names(JsonNode node) {
    Set<String> names = new HashSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void preflight_ofAnAddressForPrograms_letsOtherSitesAsk() {
    for (Replay.Example example : replay.examples("x-requests")) {
      if (example.address().startsWith("/api/v1/")) {
        HttpResponse<String> answer =
            reader.send(
                "OPTIONS",
                example.address(),
                "Origin",
                "https://example.org",
                "Access-Control-Request-Method",
                "GET");
        assertEquals(204, answer.statusCode(), example.address());
        assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(
            answer.headers().firstValue("Access-Control-Allow-Methods").orElse("").contains("GET"));
      }
    }
  }

  @Test
  void pages_followedToTheEnd_areTheWholeTable() throws IOException {
    String table = "/api/v1/observations?metric=V1&by=SERVICE&release=2025";
    List<String> whole = labels(reader.get(table).body());
    List<String> paged = new ArrayList<>();
    String next = table + "&limit=3";
    while (!next.equals("null")) {
      HttpResponse<String> answer = reader.get(next);
      assertEquals(200, answer.statusCode(), next);
      paged.addAll(labels(answer.body()));
      next = Json.read(answer.body(), JsonNode.class).path("next").asText();
      String link = answer.headers().firstValue("Link").orElse("<null>; rel=\"next\"");
      assertEquals("<" + next + ">; rel=\"next\"", link);
    }
    assertTrue(whole.size() > 6, whole::toString);
    assertEquals(whole, paged);
  }

  private static List<String> labels(String json) throws IOException {
    List<String> labels = new ArrayList<>();
    Json.read(json, JsonNode.class)
        .get("lines")
        .forEach(it -> labels.add(it.get("label").asText()));
    return labels;
  }

  @Test
  void filter_ofCodes_givesTheirLinesOnly() throws IOException {
    String table = "/api/v1/observations?metric=V1&by=SERVICE&SERVICE=alder-board";
    assertEquals(List.of("alder-board"), labels(reader.get(table).body()));
    String csv = reader.get(table + "&statistic=COUNT&format=csv").body();
    assertEquals(2, csv.lines().count(), csv);
    assertTrue(csv.lines().skip(1).allMatch(it -> it.contains(",alder-board,")), csv);
  }

  @Test
  void mistake_isToldWithWhatWouldBeRight() throws IOException {
    JsonNode error =
        Json.read(
                reader.get("/api/v1/observations?metric=V1&by=SERVICE&SERVICE=alder-bord").body(),
                JsonNode.class)
            .at("/errors/0");
    assertEquals("SERVICE", error.path("parameter").asText());
    assertEquals("alder-board", error.path("nearest").asText());
    assertTrue(error.path("allowed").toString().contains("\"alder-board\""));
    String list = error.path("list").asText();
    assertTrue(reader.get(list).body().contains("alder-board"), list);
    JsonNode name =
        Json.read(reader.get("/api/v1/observations?metrik=V1").body(), JsonNode.class)
            .at("/errors/0");
    assertEquals("metrik", name.path("parameter").asText());
    assertEquals("metric", name.path("nearest").asText());
  }
}
