package vitrine.web.kept;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;

/** Takes an answer to be given again. */
public interface Keeper {
  /** The attribute of a request whose answer may be kept. */
  String NAME = "vitrine.keeper";

  /** One line of the head of an answer. */
  record Header(String name, String value) {}

  void keep(List<Header> head, byte[] body);

  /** Offers the answer that is about to be sent, if it is whole and there is who keeps it. */
  static void offer(Context ctx, byte[] body) {
    Object keeper = ctx.req().getAttribute(NAME);
    boolean isWhole = ctx.statusCode() == HttpStatus.OK.getCode();
    if (keeper instanceof Keeper it && isWhole && ctx.method() == HandlerType.GET) {
      it.keep(head(ctx), body);
    }
  }

  /** Says that the answer to a request must not be given to others. */
  static void refuse(Context ctx) {
    ctx.req().removeAttribute(NAME);
  }

  private static List<Header> head(Context ctx) {
    List<Header> head = new ArrayList<>();
    for (String name : ctx.res().getHeaderNames()) {
      if (!name.equalsIgnoreCase("Date")) {
        ctx.res().getHeaders(name).forEach(it -> head.add(new Header(name, it)));
      }
    }
    return head;
  }
}
