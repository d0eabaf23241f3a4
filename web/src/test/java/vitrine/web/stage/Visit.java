package vitrine.web.stage;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A reader's visit: the page that is open, what it asked for and what the browser complained. */
public final class Visit implements AutoCloseable {
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  Visit(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onRequest(request -> requests.add(request.url()));
  }

  /** Opens an address and waits until all of it is there. */
  public Page open(String address) {
    complaints.clear();
    requests.clear();
    page.navigate(address);
    page.waitForLoadState();
    return page;
  }

  /** Errors in the console since the page was opened. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Every address asked for since the page was opened. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    context.close();
  }
}
