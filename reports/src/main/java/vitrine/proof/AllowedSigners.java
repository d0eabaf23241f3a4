package vitrine.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keys that a reader trusts: an {@code allowed_signers} file of OpenSSH. */
public record AllowedSigners(List<Signer> signers) {
  private static final Pattern LINE =
      Pattern.compile("(\\S+)\\s+(?:(\\S*=\\S*)\\s+)?(ssh-ed25519 [A-Za-z0-9+/=]+)(?:\\s.*)?");
  private static final Pattern OPTION = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");

  public AllowedSigners {
    signers = List.copyOf(signers);
  }

  /**
   * Reads a file; keys of other kinds than Ed25519 are passed over.
   *
   * @throws ProofRefused if a line with such a key cannot be read
   */
  public static AllowedSigners parse(String file) {
    List<Signer> signers = new ArrayList<>();
    for (String line : file.split("\n")) {
      Matcher parts = LINE.matcher(line.strip());
      if (parts.matches() && !line.startsWith("#")) {
        String options = Optional.ofNullable(parts.group(2)).orElse("");
        for (String principal : parts.group(1).split(",")) {
          signers.addAll(signers(principal, options, VerifyKey.parse(parts.group(3))));
        }
      }
    }
    return new AllowedSigners(signers);
  }

  private static List<Signer> signers(String principal, String options, VerifyKey key) {
    Instant after = option(options, "valid-after").map(Signer::second).orElse(Instant.EPOCH);
    Optional<Instant> before = option(options, "valid-before").map(Signer::second);
    String namespaces = option(options, "namespaces").orElse("*");
    return List.of(namespaces.split(",")).stream()
        .map(it -> new Signer(principal, it, after, before, key))
        .toList();
  }

  private static Optional<String> option(String options, String name) {
    return OPTION
        .matcher(options)
        .results()
        .filter(it -> it.group(1).equals(name))
        .map(it -> it.group(2))
        .findFirst();
  }

  /** The keys that may sign for a purpose. */
  public List<Signer> list(Purpose purpose) {
    return signers.stream()
        .filter(it -> it.principal().equals(purpose.principal()))
        .filter(it -> List.of("*", purpose.namespace()).contains(it.namespace()))
        .toList();
  }

  /** The same as a file. */
  public String file() {
    return signers.stream().map(it -> it.line() + "\n").collect(Collectors.joining());
  }
}
