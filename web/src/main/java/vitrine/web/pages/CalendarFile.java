package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vitrine.catalogue.Period;
import vitrine.edition.EditionFacts;
import vitrine.sql.published.EditionRow;

/** The days on which reports were published and the next ones are due, as iCalendar (RFC 5545). */
public final class CalendarFile implements Handler {
  private static final int LONGEST_LINE = 75;
  private static final String END = "\r\n";
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final Shelf shelf;

  public CalendarFile(Shelf shelf) {
    this.shelf = shelf;
  }

  /** One day in the calendar. */
  private record Event(String id, LocalDate day, LocalDate known, String title, String address) {
    List<String> lines() {
      return List.of(
          "BEGIN:VEVENT",
          "UID:" + id + "@vitrine",
          "DTSTAMP:" + DAY.format(known) + "T000000Z",
          "DTSTART;VALUE=DATE:" + DAY.format(day),
          "SUMMARY:" + title,
          "URL:" + address,
          "END:VEVENT");
    }
  }

  @Override
  public void handle(Context ctx) {
    String site = ctx.scheme() + "://" + ctx.host();
    List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0"));
    lines.add("PRODID:-//Vitrine//Releases//EN");
    shelf.list().forEach(it -> lines.addAll(published(site, it).lines()));
    due(site).forEach(it -> lines.addAll(it.lines()));
    lines.add("END:VCALENDAR");
    StringBuilder text = new StringBuilder();
    lines.forEach(it -> text.append(folded(it)).append(END));
    Stored.of("text/calendar; charset=utf-8", text.toString()).send(ctx);
  }

  private static Event published(String site, EditionRow row) {
    LocalDate day = row.publishedAt().atOffset(ZoneOffset.UTC).toLocalDate();
    String name = row.period() + "-v" + row.number();
    String title = "Takedown transparency report %s\\, edition %d";
    return new Event(
        name,
        day,
        day,
        title.formatted(row.period(), row.number()),
        site + "/releases/%s/v%d".formatted(row.period(), row.number()));
  }

  /** The report that follows the latest of each length, by the day it is due. */
  private List<Event> due(String site) {
    SortedMap<Integer, EditionRow> latest = new TreeMap<>();
    for (EditionRow row : shelf.list()) {
      latest.merge(Period.parse(row.period()).months(), row, CalendarFile::later);
    }
    return latest.values().stream().map(it -> due(site, it)).toList();
  }

  private static EditionRow later(EditionRow one, EditionRow other) {
    return Period.parse(one.period()).start().isBefore(Period.parse(other.period()).start())
        ? other
        : one;
  }

  private static Event due(String site, EditionRow latest) {
    Period next = Period.parse(latest.period()).next();
    return new Event(
        next.code() + "-due",
        EditionFacts.due(next),
        latest.publishedAt().atOffset(ZoneOffset.UTC).toLocalDate(),
        "Due: takedown transparency report " + next.code(),
        site + "/releases");
  }

  /** A line in pieces of at most 75 octets, the later ones behind a space. */
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      String sign = new String(Character.toChars(line.codePointAt(at)));
      int more = sign.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > LONGEST_LINE) {
        folded.append(END).append(' ');
        octets = 1;
      }
      folded.append(sign);
      octets += more;
      at += sign.length();
    }
    return folded.toString();
  }
}
