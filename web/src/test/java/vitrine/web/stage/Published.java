package vitrine.web.stage;

/** Gives tests the one {@link PublishedSite} of the run. */
public final class Published extends Once<PublishedSite> {
  public Published() {
    super(PublishedSite.class, PublishedSite::publish);
  }
}
