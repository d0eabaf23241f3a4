package vitrine.web.line;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vitrine.web.stage.Reader;

/** Every answer of a site that links lead to. */
final class Crawl {
  private static final Pattern LINK =
      Pattern.compile("(?:href|src)(?:=|\"\\s*:\\s*)\"([^\"#]+)|url\\([\"']?([^)\"'#]+)");

  private final Reader reader;
  private final Map<String, HttpResponse<String>> answers = new TreeMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> seen = new HashSet<>();

  private Crawl(Reader reader) {
    this.reader = reader;
  }

  /** Follows links from some addresses until there is none that was not followed. */
  static Map<String, HttpResponse<String>> from(Reader reader, Collection<String> addresses) {
    Crawl crawl = new Crawl(reader);
    addresses.forEach(crawl::add);
    while (!crawl.open.isEmpty()) {
      crawl.follow(crawl.open.remove());
    }
    return crawl.answers;
  }

  private void add(String address) {
    if (seen.add(address)) {
      open.add(address);
    }
  }

  private void follow(String address) {
    HttpResponse<String> answer = reader.get(address);
    answers.put(address, answer);
    LINK.matcher(answer.body())
        .results()
        .map(Crawl::target)
        .flatMap(it -> here(address, it).stream())
        .forEach(this::add);
  }

  private static String target(MatchResult link) {
    return Optional.ofNullable(link.group(1)).orElseGet(() -> link.group(2)).replace("&amp;", "&");
  }

  private Optional<String> here(String address, String target) {
    if (target.startsWith("data:") || target.contains(" ")) {
      return Optional.empty();
    }
    URI site = URI.create(reader.address());
    URI found = site.resolve(address).resolve(target);
    return Optional.of(found)
        .filter(it -> site.getAuthority().equals(it.getAuthority()))
        .map(
            it ->
                it.getRawPath()
                    + Optional.ofNullable(it.getRawQuery()).map("?"::concat).orElse(""));
  }
}
