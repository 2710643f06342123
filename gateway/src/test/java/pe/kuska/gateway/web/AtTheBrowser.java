package pe.kuska.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/// A real browser with a real login. Needs Debian's Chromium; without it these tests are skipped.
abstract class AtTheBrowser {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    @TestHTTPResource("/")
    URL address;

    private final List<BrowserContext> visits = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void openBrowser() {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "Chromium is not installed: apt-get install chromium");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @AfterEach
    void noPageBrokeItsOwnRules() {
        visits.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }

    /// Presses the button of the step that is shown.
    static void goOn(Page page, String to) {
        page.locator(".part:not([hidden]) .actions button[value=" + to + "]").click();
    }

    Page loggedIn(String user, String path) {
        Page page = visit(new Browser.NewContextOptions());
        logIn(page, user, path);
        return page;
    }

    Page visit(Browser.NewContextOptions options) {
        if (browser == null) {
            throw new IllegalStateException("the browser is not open");
        }
        BrowserContext visit = browser.newContext(options);
        visits.add(visit);
        Page page = visit.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    void logIn(Page page, String user, String path) {
        page.navigate(at(path));
        if (page.isVisible("#username")) {
            page.fill("#username", user);
            page.fill("#password", "kuska");
            page.click("[type=submit]");
            page.waitForURL(at(path));
        }
    }

    /// By name, as browsers trust it: secure cookies travel to `localhost` without https, not to 127.0.0.1.
    String at(String path) {
        return "http://localhost:" + address.getPort() + path;
    }
}
