package vitrine.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vitrine.proof.AllowedSigners;
import vitrine.proof.EditionStatement;
import vitrine.proof.LogProof;
import vitrine.proof.ProofRefused;
import vitrine.proof.Purpose;
import vitrine.proof.SshSignature;
import vitrine.release.Folder;
import vitrine.release.Json;
import vitrine.release.Seal;

/**
 * The files of an edition as they were found, beside what its sums, its signature and the log say
 * of them.
 *
 * @param digests SHA-256 of every file, by path
 * @param seals the content of those that others are checked with, by path
 */
public record SignedEdition(Map<String, String> digests, Map<String, String> seals) {
  private static final Pattern SUM = Pattern.compile("[0-9a-f]{64}  .+");
  private static final String FACTS = "edition.json";
  private static final List<String> SEALS =
      List.of(EditionFiles.SUMS, SealFiles.SIGNATURE, SealFiles.PROOF, SealFiles.SIGNERS, FACTS);

  public SignedEdition {
    digests = Map.copyOf(digests);
    seals = Map.copyOf(seals);
  }

  /** Whether a folder looks like an edition. */
  public static boolean isEdition(Path folder) {
    return Files.isRegularFile(folder.resolve(FACTS))
        || Files.isRegularFile(folder.resolve(EditionFiles.SUMS));
  }

  /** The edition of a folder. */
  public static SignedEdition read(Path folder) throws IOException {
    Map<String, String> digests = Folder.digests(folder);
    Map<String, String> seals = new HashMap<>();
    for (String path : SEALS) {
      if (digests.containsKey(path)) {
        seals.put(path, new String(Files.readAllBytes(folder.resolve(path)), UTF_8));
      }
    }
    return new SignedEdition(digests, seals);
  }

  /** What is not as it was published, one sentence for each file; empty if all is sound. */
  public List<String> problems() {
    return problems(ownSigners());
  }

  /** The keys that the folder itself names; none if they cannot be read. */
  private AllowedSigners ownSigners() {
    try {
      return AllowedSigners.parse(seals.getOrDefault(SealFiles.SIGNERS, ""));
    } catch (ProofRefused e) {
      return new AllowedSigners(List.of());
    }
  }

  /** The same, for a reader who trusts other keys than those that the folder names. */
  public List<String> problems(AllowedSigners signers) {
    List<String> problems = new ArrayList<>(filesNotInSums());
    Optional<EditionStatement> logged = logged(signers, problems);
    logged.ifPresent(it -> problems.addAll(notAsLogged(it, isSigned(signers, logged))));
    if (!seals.containsKey(SealFiles.SIGNATURE)) {
      problems.add(SealFiles.SIGNATURE + " is missing");
    } else if (!isSigned(signers, logged)) {
      problems.add(
          SealFiles.SIGNATURE
              + " is no signature of "
              + EditionFiles.SUMS
              + " by a trusted key that was valid then");
    }
    return problems.stream().distinct().toList();
  }

  private List<String> filesNotInSums() {
    Map<String, String> named = new TreeMap<>();
    for (String line : seals.getOrDefault(EditionFiles.SUMS, "").split("\n")) {
      if (!SUM.matcher(line).matches()) {
        String said = seals.containsKey(EditionFiles.SUMS) ? " was altered" : " is missing";
        return List.of(EditionFiles.SUMS + said);
      }
      named.put(line.substring(66), line.substring(0, 64));
    }
    Map<String, String> found = new TreeMap<>(digests);
    found.keySet().removeAll(List.of(SealFiles.SIGNATURE, SealFiles.PROOF));
    return new Seal(EditionFiles.SUMS, named).mismatches(found);
  }

  private Optional<EditionStatement> logged(AllowedSigners signers, List<String> problems) {
    if (!seals.containsKey(SealFiles.PROOF)) {
      problems.add(SealFiles.PROOF + " is missing");
      return Optional.empty();
    }
    try {
      LogProof proof = LogProof.parse(seals.get(SealFiles.PROOF));
      if (!proof.holds(EditionStatement.KIND)) {
        throw new ProofRefused("its hashes do not lead to its checkpoint");
      }
      if (signers.list(Purpose.LOG).stream()
          .noneMatch(it -> proof.checkpoint().isSignedBy(it.key()))) {
        throw new ProofRefused("its checkpoint is not signed by a trusted key of a log");
      }
      return Optional.of(EditionStatement.parse(proof.said()));
    } catch (ProofRefused e) {
      problems.add(SealFiles.PROOF + " does not hold: " + e.getMessage());
      return Optional.empty();
    }
  }

  private List<String> notAsLogged(EditionStatement logged, boolean isSigned) {
    if (isSigned && !logged.sums().equals(digests.get(EditionFiles.SUMS))) {
      return List.of(SealFiles.PROOF + " is of another edition");
    }
    Map<String, String> found = new TreeMap<>(digests);
    found.keySet().retainAll(List.of(EditionFiles.SUMS, SealFiles.SIGNATURE));
    Map<String, String> said =
        Map.of(EditionFiles.SUMS, logged.sums(), SealFiles.SIGNATURE, logged.signature());
    List<String> wrong = new ArrayList<>(new Seal(SealFiles.PROOF, said).mismatches(found));
    if (wrong.isEmpty() && !isOf(logged)) {
      wrong.add(FACTS + " names another edition than the log");
    }
    return wrong;
  }

  private boolean isOf(EditionStatement logged) {
    try {
      Map<?, ?> facts = Json.read(seals.getOrDefault(FACTS, "{}"), Map.class);
      return logged.period().equals(facts.get("period"))
          && Integer.valueOf(logged.number()).equals(facts.get("number"));
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private boolean isSigned(AllowedSigners signers, Optional<EditionStatement> logged) {
    byte[] sums = seals.getOrDefault(EditionFiles.SUMS, "").getBytes(UTF_8);
    String signature = seals.getOrDefault(SealFiles.SIGNATURE, "");
    return signers.list(Purpose.EDITION).stream()
        .filter(it -> logged.map(EditionStatement::at).filter(at -> !it.isValidAt(at)).isEmpty())
        .anyMatch(
            it -> SshSignature.verifies(it.key(), Purpose.EDITION.namespace(), sums, signature));
  }
}
