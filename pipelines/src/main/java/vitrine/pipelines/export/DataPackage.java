package vitrine.pipelines.export;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A Data Package (version 2) that holds a case export. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"$schema", "name", "title", "submission", "resources"})
public record DataPackage(
    @JsonProperty("$schema") String schema,
    @JsonProperty("name") String name,
    @JsonProperty("title") String title,
    @JsonProperty("submission") Submission submission,
    @JsonProperty("resources") List<TableFile> resources) {
  public static final String FILE = "datapackage.json";
  public static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  public DataPackage {
    resources = resources == null ? List.of() : List.copyOf(resources);
  }

  /**
   * One file of a table.
   *
   * @param name the resource's name, with a number behind it for a table in several files
   * @param hash {@code sha256:} and the digest
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  @JsonPropertyOrder({"name", "type", "path", "format", "bytes", "hash", "rows", "schema"})
  public record TableFile(
      @JsonProperty("name") String name,
      @JsonProperty("type") String type,
      @JsonProperty("path") String path,
      @JsonProperty("format") String format,
      @JsonProperty("bytes") long bytes,
      @JsonProperty("hash") String hash,
      @JsonProperty("rows") long rows,
      @JsonProperty("schema") String schema) {}
}
