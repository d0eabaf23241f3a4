package vitrine.web.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vitrine.edition.SignedEdition;
import vitrine.proof.AllowedSigners;
import vitrine.proof.ProofRefused;
import vitrine.release.Release;
import vitrine.release.ReleaseCorrupt;

/** Checks that a release or an edition is as it was sealed. */
@Command(
    name = "verify",
    description = {
      "Checks every digest of a release or an edition and names what was changed.",
      "Of an edition also the signature and the proof that the log holds it."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Messages messages;

  @Parameters(paramLabel = "FOLDER", description = "The folder of a release or an edition")
  private Path folder;

  @Option(
      names = "--signers",
      paramLabel = "FILE",
      description = "Keys that you trust, in place of those in the folder of the edition")
  private Optional<Path> signers = Optional.empty();

  VerifyCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    if (!Release.isRelease(folder) && !SignedEdition.isEdition(folder)) {
      messages.say(folder + " is neither a release nor an edition.");
      return Exit.DATA_REFUSED_OR_DIFFERENT;
    }
    List<String> wrong = wrong();
    wrong.forEach(messages::result);
    messages.result(
        wrong.isEmpty() ? folder + " is as it was sealed." : "Differences: " + wrong.size());
    return wrong.isEmpty() ? Exit.OK : Exit.DATA_REFUSED_OR_DIFFERENT;
  }

  private List<String> wrong() throws IOException {
    try {
      return Release.isRelease(folder) ? Release.verify(folder) : ofEdition();
    } catch (ReleaseCorrupt e) {
      return List.of(e.getMessage());
    } catch (ProofRefused e) {
      return List.of(signers.orElseThrow() + " cannot be read: " + e.getMessage());
    }
  }

  private List<String> ofEdition() throws IOException {
    SignedEdition edition = SignedEdition.read(folder);
    return signers.isPresent()
        ? edition.problems(AllowedSigners.parse(Files.readString(signers.get())))
        : edition.problems();
  }
}
