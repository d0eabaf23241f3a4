package vitrine.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.release.Json;
import vitrine.web.stage.Reader;

/** Requests that a contract gives as examples, sent to a site. */
public final class Replay {
  private final JsonNode contract;
  private final Schemas schemas;
  private final Reader reader;

  /** The contract that the site itself serves. */
  public Replay(Reader reader) throws IOException {
    this.reader = reader;
    this.contract = Json.read(reader.get("/api/openapi.json").body(), JsonNode.class);
    this.schemas = new Schemas(contract);
  }

  JsonNode contract() {
    return contract;
  }

  /** One example. */
  record Example(String path, String status, String address) {}

  /** All examples under a name. */
  List<Example> examples(String name) {
    List<Example> examples = new ArrayList<>();
    contract
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .at("/get/" + name)
                    .properties()
                    .forEach(
                        status ->
                            status
                                .getValue()
                                .forEach(
                                    it ->
                                        examples.add(
                                            new Example(
                                                path.getKey(), status.getKey(), it.asText())))));
    return examples;
  }

  /** What the site does otherwise than the contract says, for all examples under a name. */
  public List<String> differences(String name) throws IOException {
    List<String> differences = new ArrayList<>();
    for (Example example : examples(name)) {
      differences(example).forEach(it -> differences.add(example.address() + ": " + it));
    }
    return differences;
  }

  private List<String> differences(Example example) throws IOException {
    HttpResponse<String> answer = reader.get(example.address());
    List<String> differences = new ArrayList<>();
    if (answer.statusCode() != Integer.parseInt(example.status())) {
      return List.of("answers " + answer.statusCode() + " " + answer.body());
    }
    JsonNode operation = contract.get("paths").get(example.path()).get("get");
    JsonNode response = schemas.resolved(operation.at("/responses/" + example.status()));
    differences.addAll(headers(response, answer));
    differences.addAll(body(response, answer));
    if (example.status().equals("200")) {
      differences.addAll(again(example.address(), answer));
    }
    return differences;
  }

  private List<String> headers(JsonNode response, HttpResponse<String> answer) {
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each : response.path("headers").properties()) {
      JsonNode header = schemas.resolved(each.getValue());
      Optional<String> value = answer.headers().firstValue(each.getKey());
      if (value.isPresent()) {
        schemas
            .wrong(header.get("schema"), TextNode.valueOf(value.get()))
            .forEach(it -> differences.add(each.getKey() + " " + it));
      } else if (header.path("required").asBoolean()) {
        differences.add("has no " + each.getKey());
      }
    }
    return differences;
  }

  private List<String> body(JsonNode response, HttpResponse<String> answer) throws IOException {
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    JsonNode content = response.path("content");
    JsonNode media = content.has(type) ? content.get(type) : content.path("*/*");
    if (media.isMissingNode()) {
      return List.of("has the type " + type);
    }
    if (!media.has("schema")) {
      return List.of();
    }
    JsonNode value =
        type.endsWith("json")
            ? Json.read(answer.body(), JsonNode.class)
            : TextNode.valueOf(answer.body());
    return schemas.wrong(media.get("schema"), value);
  }

  private List<String> again(String address, HttpResponse<String> answer) {
    List<String> differences = new ArrayList<>();
    String tag = answer.headers().firstValue("ETag").orElse("");
    HttpResponse<String> known = reader.send("GET", address, "If-None-Match", tag);
    if (known.statusCode() != 304 || !known.body().isEmpty()) {
      differences.add("is sent again");
    }
    HttpResponse<String> head = reader.send("HEAD", address);
    if (head.statusCode() != 200 || !tag.equals(head.headers().firstValue("ETag").orElse(""))) {
      differences.add("has another HEAD");
    }
    return differences;
  }
}
