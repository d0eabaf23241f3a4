package vitrine.web.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A program that reads a site.
 *
 * @param address where the site is, without a last slash
 */
public record Reader(String address) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static Reader ofPort(int port) {
    return new Reader("http://127.0.0.1:" + port);
  }

  /** What the site answers to a GET. */
  public HttpResponse<String> get(String path) {
    return send("GET", path);
  }

  /** What the site answers to a request without a body, with some headers. */
  public HttpResponse<String> send(String method, String path, String... headers) {
    return send(request(method, path, headers), HttpResponse.BodyHandlers.ofString());
  }

  /** The same as bytes. */
  public HttpResponse<byte[]> bytes(String method, String path, String... headers) {
    return send(request(method, path, headers), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** What the site answers to a form that was filled in and sent without a browser. */
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(it -> coded(it.getKey()) + "=" + coded(it.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest request(String method, String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request.method(method, HttpRequest.BodyPublishers.noBody()).build();
  }

  private static <T> HttpResponse<T> send(
      HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return CLIENT.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
