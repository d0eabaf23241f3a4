package vitrine.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.web.stage.Axe;
import vitrine.web.stage.Chromium;
import vitrine.web.stage.InChromium;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;
import vitrine.web.stage.Visit;

/** An auditor's way through the workbench, by keyboard alone. */
@ExtendWith({InChromium.class, Published.class})
class WorkbenchTourTest {
  private static Member auditor;

  @BeforeAll
  static void add(PublishedSite site) {
    auditor = Member.add(site, "of-tour", "AUDITOR");
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT, true", "360, DARK, true", "360, LIGHT, false"})
  void tour_ofTheWorkbench_onEveryDevice(
      int width, ColorScheme colours, boolean scripts, Chromium chromium) {
    Browser.NewContextOptions device =
        new Browser.NewContextOptions()
            .setColorScheme(colours)
            .setJavaScriptEnabled(scripts)
            .setViewportSize(width, 900);
    try (Visit visit = chromium.visit(device)) {
      Page page = visit.open(auditor.address() + "/audit/query");
      look(page, "sign-in", width, colours, scripts);
      page.focus("input[name=name]");
      page.keyboard().type(auditor.name());
      page.keyboard().press("Tab");
      page.keyboard().type(auditor.password());
      page.keyboard().press("Enter");
      page.waitForURL("**/audit/query");
      look(page, "query", width, colours, scripts);
      page.selectOption("select[name=metric]", new String[] {"T6", "V1"});
      page.focus("input[name=by]");
      page.keyboard().type("SERVICE");
      page.focus("input[name=where]");
      page.keyboard().type("statistic in (COUNT, MEDIAN) and not obs_status = Q");
      page.keyboard().press("Enter");
      page.waitForURL("**where=**");
      assertTrue(page.locator("table.figures tbody tr").count() > 10);
      look(page, "answer", width, colours, scripts);
      page.focus("input[name=where]");
      page.keyboard().type(" and");
      page.keyboard().press("Enter");
      page.waitForSelector("[role=alert]");
      look(page, "invalid", width, colours, scripts);
      visit.open(auditor.address() + "/audit");
      look(page, "home", width, colours, scripts);
      visit.open(auditor.address() + "/audit/log");
      look(page, "log", width, colours, scripts);
      page.click("form.who button");
      page.waitForURL("**/sign-in");
    }
  }

  private static void look(
      Page page, String name, int width, ColorScheme colours, boolean scripts) {
    String file = "%s-%d-%s-%s.png".formatted(name, width, colours, scripts ? "on" : "off");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screenshots/workbench", file))
            .setFullPage(true));
    assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), file);
    if (scripts) {
      assertEquals(List.of(), Axe.violations(page), file);
    }
  }
}
