package vitrine.pipelines.export;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;

/**
 * What a submitter says about a delivery as a whole, under {@code submission} in {@code
 * datapackage.json}.
 *
 * @param schemaVersion the version of the case export contract
 * @param asOf when the export was made; what is later is not in it
 * @param supersedes the submission that this one is instead of; empty if there is none
 * @param coverageStatement {@code FULL}, {@code SAMPLE} or {@code PARTIAL}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Submission(
    @JsonProperty("schema_version") String schemaVersion,
    @JsonProperty("submission_id") String submissionId,
    @JsonProperty("submitter_id") String submitterId,
    @JsonProperty("submitter_role") String submitterRole,
    @JsonProperty("service_ids") List<String> serviceIds,
    @JsonProperty("period_start") String periodStart,
    @JsonProperty("period_end") String periodEnd,
    @JsonProperty("as_of") String asOf,
    @JsonProperty("regimes") List<String> regimes,
    @JsonProperty("edition_no") int editionNo,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonProperty("supersedes_submission_id")
        String supersedes,
    @JsonProperty("restatement_reason") String restatementReason,
    @JsonProperty("coverage_statement") String coverageStatement)
    implements Serializable {
  public static final String SCHEMA_VERSION = "1";

  public Submission {
    supersedes = supersedes == null ? "" : supersedes;
    serviceIds = serviceIds == null ? List.of() : List.copyOf(serviceIds);
    regimes = regimes == null ? List.of() : List.copyOf(regimes);
  }
}
