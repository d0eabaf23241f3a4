package vitrine.edition.data;

import vitrine.edition.Display;
import vitrine.edition.Edition;

/** How to cite an edition, so that others find the very same figures. */
final class Citation {
  private static final int ENOUGH_OF_DIGEST = 16;

  private Citation() {}

  static String of(Edition edition, Publisher publisher) {
    return "%s, edition %d, published %s. %s. Release sha256:%s."
        .formatted(
            edition.title(),
            edition.number(),
            Display.date(edition.publishedOn()),
            publisher.name(),
            edition.releaseDigest().substring(0, ENOUGH_OF_DIGEST));
  }
}
