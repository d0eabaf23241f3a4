package vitrine.web.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows the links of a site from its front page on and tells which do not answer; of the tables,
 * which are all of one make, it asks for the first few hundred.
 */
final class SiteCheck {
  private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");

  private static final String OF_TABLE = "/tables/";
  private static final int MOST_TABLES = 300;

  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  SiteCheck(String address) {
    this.address = address;
  }

  private int tables;

  /** One sentence for each address that fails; empty if none does. */
  List<String> run() {
    List<String> broken = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>(List.of("/"));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String path = open.remove();
      HttpResponse<String> answer = get(path);
      if (answer.statusCode() != 200) {
        broken.add(path + " answers " + answer.statusCode());
      }
      for (String link : links(answer)) {
        if (seen.add(link) && (!link.contains(OF_TABLE) || tables++ < MOST_TABLES)) {
          open.add(link);
        }
      }
    }
    return broken;
  }

  private static List<String> links(HttpResponse<String> answer) {
    List<String> links = new ArrayList<>();
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (type.startsWith("text/html")) {
      Matcher link = LINK.matcher(answer.body());
      while (link.find()) {
        links.add(link.group(1).replace("&amp;", "&"));
      }
    }
    return links;
  }

  private HttpResponse<String> get(String path) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(path + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
