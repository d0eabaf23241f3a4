package vitrine.web.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vitrine.web.stage.PublishedSite;
import vitrine.web.stage.Reader;

/**
 * Somebody with an account, who reads the site as a program.
 *
 * @param cookie empty before signing in
 */
record Member(String address, String name, String password, String cookie) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static Member add(PublishedSite site, String name, String role) {
    String said = site.installation().here("accounts", "add", name, "--role", role).well().out();
    String password = said.strip().replaceFirst(".* password ", "");
    return new Member(site.reader().address(), name, password, "");
  }

  Member signedIn() {
    HttpResponse<String> answer = post("/sign-in", address, "name", name, "password", password);
    String set = answer.headers().firstValue("Set-Cookie").orElseThrow();
    return new Member(address, name, password, set.split(";")[0]);
  }

  HttpResponse<String> get(String path) {
    return new Reader(address).send("GET", path, "Cookie", cookie.isEmpty() ? "none=1" : cookie);
  }

  /** Sends a form as a page of {@code origin} would. */
  HttpResponse<String> post(String path, String origin, String... terms) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Origin", origin)
            .header("Cookie", cookie.isEmpty() ? "none=1" : cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form(terms)))
            .build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String form(String... terms) {
    return IntStream.range(0, terms.length / 2)
        .mapToObj(i -> terms[2 * i] + "=" + encoded(terms[2 * i + 1]))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String term) {
    return URLEncoder.encode(term, StandardCharsets.UTF_8);
  }
}
