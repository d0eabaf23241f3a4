package vitrine.web.pages;

import vitrine.catalogue.Chapter;
import vitrine.edition.Places;

/**
 * Where the parts of an edition are on the site.
 *
 * @param edition the address that the reader came by
 * @param frozen the address that will always show this edition
 */
public record SitePlaces(String edition, String frozen) implements Places {
  @Override
  public String method(String metricCode) {
    return "/metrics/" + metricCode;
  }

  @Override
  public String chapter(Chapter chapter) {
    return edition + "/chapters/" + chapter.slug();
  }

  @Override
  public String part(String name) {
    return edition + "/" + name;
  }

  @Override
  public String file(String path) {
    return frozen + "/files/" + path;
  }

  @Override
  public String table(String key) {
    return edition + "/tables/" + key;
  }

  @Override
  public String feedback(String key) {
    return "/feedback?about=" + frozen + "/tables/" + key;
  }

  @Override
  public String csv(String key) {
    return table(key) + ".csv";
  }

  @Override
  public String json(String key) {
    return table(key) + ".json";
  }
}
