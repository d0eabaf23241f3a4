package vitrine.web.kept;

import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The bytes of an answer, outside of the heap, as sockets take them from there uncopied.
 *
 * @param state of the site when it was made
 */
record KeptAnswer(
    long state, String tag, List<HttpField> head, List<HttpField> unchanged, ByteBuffer body) {
  private static final List<String> OF_BODIES =
      List.of("Content-Length", "Content-Encoding", "Content-Type", "Repr-Digest");

  static KeptAnswer of(long state, List<Keeper.Header> head, byte[] body) {
    List<HttpField> fields = head.stream().map(KeptAnswer::field).toList();
    List<HttpField> unchanged =
        fields.stream().filter(it -> !OF_BODIES.contains(it.getName())).toList();
    String tag =
        fields.stream()
            .filter(it -> it.getHeader() == HttpHeader.ETAG)
            .map(HttpField::getValue)
            .findFirst()
            .orElse("");
    ByteBuffer direct = ByteBuffer.allocateDirect(body.length).put(body).flip();
    return new KeptAnswer(state, tag, fields, unchanged, direct.asReadOnlyBuffer());
  }

  private static HttpField field(Keeper.Header it) {
    HttpHeader known = HttpHeader.CACHE.get(it.name());
    return known == null
        ? new PreEncodedHttpField(it.name(), it.value())
        : new PreEncodedHttpField(known, it.value());
  }

  long size() {
    return body.capacity();
  }

  /** Sends it, or says that the reader has it. */
  void send(Request request, Response response, Callback callback) {
    HttpFields.Mutable sent = response.getHeaders();
    if (isKnown(request.getHeaders().get(HttpHeader.IF_NONE_MATCH))) {
      response.setStatus(HttpStatus.NOT_MODIFIED_304);
      unchanged.forEach(sent::add);
      response.write(true, null, callback);
    } else {
      head.forEach(sent::add);
      boolean isHead = HttpMethod.HEAD.is(request.getMethod());
      response.write(true, isHead ? null : body.slice(), callback);
    }
  }

  private boolean isKnown(String tags) {
    return tags != null && !tag.isEmpty() && (tags.contains(tag) || tags.strip().equals("*"));
  }
}
