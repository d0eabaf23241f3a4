package vitrine.web.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vitrine.attack.Accuracy;
import vitrine.attack.Attack;
import vitrine.attack.Attacks;
import vitrine.attack.Candidate;
import vitrine.attack.Review;
import vitrine.release.Json;
import vitrine.release.Release;
import vitrine.release.ReleaseCorrupt;

/** Attacks the figures of a release. */
@Command(
    name = "attack",
    description = {
      "Tries every attack on the figures of a release, with its exact tallies to tell what was"
          + " found; of two releases of one period also on what they differ by. Then it tells how"
          + " far counts are off.",
      "Exit code 3 if one finds more than protection allows."
    })
final class AttackCommand implements Callable<Integer> {
  private final Messages messages;

  @Parameters(
      arity = "1..*",
      paramLabel = "RELEASE",
      description = "Folders of releases, those of one period in the order of their editions")
  private List<Path> folders = List.of();

  @Option(names = "--json", description = "Print the outcome as JSON")
  private boolean json;

  AttackCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() {
    try {
      return report(review());
    } catch (ReleaseCorrupt e) {
      messages.say(e.getMessage());
      return Exit.DATA_REFUSED_OR_DIFFERENT;
    }
  }

  private Review review() {
    List<Attack> attacks = new ArrayList<>();
    List<Accuracy> accuracy = new ArrayList<>();
    Map<String, Candidate> earlier = new HashMap<>();
    for (Path folder : folders) {
      Release release = Release.open(folder);
      Candidate candidate = Candidate.of(release);
      Review review = Review.of(candidate);
      attacks.addAll(review.attacks());
      accuracy.addAll(review.accuracy());
      Candidate before = earlier.put(release.manifest().period(), candidate);
      if (before != null) {
        attacks.addAll(Attacks.between(before, candidate));
      }
    }
    return new Review(attacks, accuracy);
  }

  private int report(Review review) {
    if (json) {
      messages.result(Json.write(review).strip());
    } else {
      review.attacks().forEach(it -> messages.result(it.line()));
      review.accuracy().forEach(it -> messages.result(it.line()));
    }
    boolean withstood = review.attacks().stream().allMatch(Attack::withstood);
    return withstood ? Exit.OK : Exit.DATA_REFUSED_OR_DIFFERENT;
  }
}
