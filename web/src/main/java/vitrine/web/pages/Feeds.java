package vitrine.web.pages;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import vitrine.edition.RestatementReason;
import vitrine.sql.published.EditionRow;

/** Feeds of what was published, and of what was corrected. */
public final class Feeds {
  private static final String ATOM = "application/atom+xml; charset=utf-8";
  private static final int MOST_ENTRIES = 100;

  private final Shelf shelf;

  public Feeds(Shelf shelf) {
    this.shelf = shelf;
  }

  public void releases(Context ctx) {
    send(ctx, "Takedown transparency reports", "/releases.atom", shelf.list());
  }

  public void corrections(Context ctx) {
    List<EditionRow> restated = shelf.list().stream().filter(it -> it.number() > 1).toList();
    send(ctx, "Corrections of takedown transparency reports", "/corrections.atom", restated);
  }

  private static void send(Context ctx, String title, String path, List<EditionRow> rows) {
    String site = ctx.scheme() + "://" + ctx.host();
    SyndFeed feed = new SyndFeedImpl();
    feed.setFeedType("atom_1.0");
    feed.setTitle(title);
    feed.setUri(site + path);
    feed.setLinks(List.of(link("alternate", site + "/releases"), link("self", site + path)));
    feed.setAuthors(List.of(author()));
    feed.setPublishedDate(
        Date.from(
            rows.stream()
                .map(EditionRow::publishedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)));
    feed.setEntries(
        rows.stream()
            .sorted((a, b) -> b.publishedAt().compareTo(a.publishedAt()))
            .limit(MOST_ENTRIES)
            .map(it -> entry(site, it))
            .toList());
    try {
      Stored.of(ATOM, new SyndFeedOutput().outputString(feed)).send(ctx);
    } catch (FeedException e) {
      throw new IllegalStateException("the feed cannot be written", e);
    }
  }

  private static SyndLink link(String relation, String address) {
    SyndLink link = new SyndLinkImpl();
    link.setRel(relation);
    link.setHref(address);
    return link;
  }

  private static SyndPerson author() {
    SyndPerson author = new SyndPersonImpl();
    author.setName("Vitrine");
    return author;
  }

  private static SyndEntry entry(String site, EditionRow row) {
    String place = "/releases/%s/v%d".formatted(row.period(), row.number());
    SyndEntry entry = new SyndEntryImpl();
    entry.setUri("urn:sha256:" + row.digest());
    entry.setTitle(
        "Takedown transparency report %s, edition %d".formatted(row.period(), row.number()));
    entry.setLink(site + place + (row.number() > 1 ? "/changes" : ""));
    entry.setPublishedDate(Date.from(row.publishedAt()));
    entry.setUpdatedDate(Date.from(row.publishedAt()));
    SyndContent summary = new SyndContentImpl();
    summary.setType("text");
    summary.setValue(summary(row));
    entry.setDescription(summary);
    return entry;
  }

  private static String summary(EditionRow row) {
    if (row.number() == 1) {
      return "First edition of " + row.period() + ".";
    }
    String reason = RestatementReason.valueOf(row.reason()).label();
    String because = row.because().isEmpty() ? "" : ": " + row.because();
    return "Restates edition %d. %s%s.".formatted(row.number() - 1, reason, because);
  }
}
