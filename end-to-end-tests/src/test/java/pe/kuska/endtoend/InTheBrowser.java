package pe.kuska.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/**
 * A person at a real browser, in front of the whole platform. Each test is a visit of its own; whatever a page writes
 * to the browser's console as an error fails it. Pictures of every step are left in target/screenshots.
 */
abstract class InTheBrowser {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<Path> CHROMIUMS = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    /** The width of a small phone. */
    static final int NARROW = 360;

    private static final int MOST_LOOKS = 200;
    private static final int BETWEEN_LOOKS = 50;

    final RunningKuska kuska = RunningKuska.get();
    final BrowserContext context;
    final Page page;

    private static final Map<String, List<Cookie>> VISITS = new ConcurrentHashMap<>();

    /** Adds up what moves on a page by itself, from its first paint on. */
    private static final String WATCH_FOR_SHIFTS = """
            window.kuskaShift = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => {
                if (!entry.hadRecentInput) { window.kuskaShift += entry.value; }
            })).observe({type: 'layout-shift', buffered: true});
            """;

    private final List<String> consoleErrors = new ArrayList<>();
    private String name = "";

    InTheBrowser() {
        this(new Browser.NewContextOptions());
    }

    /** For visits under special conditions: without JavaScript, in the dark, on a phone. */
    InTheBrowser(Browser.NewContextOptions conditions) {
        context = Chromium.BROWSER.newContext(conditions);
        context.addInitScript(WATCH_FOR_SHIFTS);
        page = context.newPage();
    }

    /** Started by the first test that needs it, closed when all have ended. */
    private static final class Chromium {
        private static final Browser BROWSER = start();

        private static Browser start() {
            Path chromium = CHROMIUMS.stream()
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseGet(() -> fail("Chromium is needed: see ./kuska doctor"));
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
    }

    /** Deque's rules for accessibility, as they come in their Maven artifact. */
    private static final class Axe {
        private static final String SCRIPT = read();

        private static String read() {
            try (InputStream script = InTheBrowser.class.getResourceAsStream("/axe.min.js")) {
                assertThat(script).as("axe-core on the class path").isNotNull();
                return new String(script.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeEach
    void watchTheConsole(TestInfo test) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        name = getClass().getSimpleName() + "-"
                + test.getTestMethod().orElseThrow().getName();
        context.setDefaultTimeout(30_000);
        page.onConsoleMessage(message -> {
            // The browser also reports that a form was answered with 400, as it is when it comes back to be corrected.
            if (message.type().equals("error") && !message.text().contains("status of 400")) {
                consoleErrors.add(message.text());
            }
        });
    }

    @AfterEach
    void closePage() {
        picture("end");
        context.close();
        assertThat(consoleErrors).as("errors in the browser's console").isEmpty();
    }

    /** For a test in which the line is cut or a page is refused on purpose. */
    void forgiveConsoleErrors() {
        consoleErrors.clear();
    }

    /** Enters as somebody; the password is typed by whoever of the tests comes first, the others go on with that visit. */
    void logIn(String user) {
        context.clearCookies();
        List<Cookie> visit = VISITS.get(user);
        if (visit == null) {
            logInAnew(user);
            VISITS.put(
                    user,
                    context.cookies().stream()
                            .filter(cookie -> cookie.path.equals("/"))
                            .toList());
            return;
        }
        context.addCookies(visit);
        page.navigate(kuska.address() + "/");
        PlaywrightAssertions.assertThat(page.locator(".whoami")).isVisible();
    }

    /** Enters by a visit of one's own, which may be ended without ending that of others. */
    void logInAnew(String user) {
        page.navigate(kuska.address() + "/");
        typeThePassword(user);
    }

    void typeThePassword(String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill("kuska");
        page.locator("#kc-login").click();
        page.waitForURL(kuska.address() + "/**");
        PlaywrightAssertions.assertThat(page.locator(".whoami")).isVisible();
    }

    void open(String path) {
        settled(page);
        page.navigate(kuska.address() + path);
    }

    /** What was pressed has been answered: nobody goes elsewhere, or looks at a page, while a form of it is being sent. */
    private static void settled(Page page) {
        for (int look = 0; look < MOST_LOOKS && isSending(page); look++) {
            page.waitForTimeout(BETWEEN_LOOKS);
        }
        page.waitForLoadState();
    }

    private static boolean isSending(Page page) {
        try {
            return page.locator("form[aria-busy=true]").count() > 0;
        } catch (PlaywrightException onItsWay) {
            return true;
        }
    }

    /** Evaluated on the page that stands; one that was on its way to the next is left for that one. */
    private static Object evaluated(Page page, Supplier<Object> evaluation) {
        settled(page);
        try {
            return evaluation.get();
        } catch (PlaywrightException onItsWay) {
            if (!String.valueOf(onItsWay.getMessage()).contains("context was destroyed")) {
                throw onItsWay;
            }
            settled(page);
            return evaluation.get();
        }
    }

    void picture(String step) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + step + ".png"))
                .setFullPage(true));
    }

    /** As on a telephone with 3G: 400 ms for every answer to begin, 400 kbit/s down and up. */
    void overASlowLine() {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 400);
        line.addProperty("downloadThroughput", 50_000);
        line.addProperty("uploadThroughput", 50_000);
        CDPSession session = context.newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", line);
    }

    Locator field(String fieldName) {
        return page.locator("[name='" + fieldName + "']");
    }

    void choose(String fieldName, String value) {
        page.locator("[name='" + fieldName + "'][value='" + value + "']").check();
    }

    void date(String fieldName, String day, String month, String year) {
        field(fieldName + ".day").fill(day);
        field(fieldName + ".month").fill(month);
        field(fieldName + ".year").fill(year);
    }

    /** Presses the button of the step that is shown, in a form of several steps. */
    void goOn(String to) {
        page.locator(".part:not([hidden]) .actions button[value=" + to + "]").click();
    }

    /** Presses keys one after the other and says how many there were. */
    int press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return keys.length;
    }

    /** No violation of any of axe-core's rules on the page as it now stands. */
    void axeFindsNothing() {
        axeFindsNothing(page);
    }

    private static void axeFindsNothing(Page page) {
        Object violations = evaluated(page, () -> {
            page.evaluate(Axe.SCRIPT);
            return page.evaluate("""
                    async () => (await axe.run()).violations.map(violation =>
                        violation.id + ': ' + violation.help + ' — '
                            + violation.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | '))
                    """);
        });
        assertThat((List<?>) violations).as("axe-core on " + page.url()).isEmpty();
    }

    /** Nothing on the page as it now stands has to be scrolled sideways. */
    void nothingStandsOutSideways() {
        nothingStandsOutSideways(page);
    }

    private static void nothingStandsOutSideways(Page page) {
        Object overflow = evaluated(
                page,
                () -> page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        assertThat(overflow).as("sideways scrolling of " + page.url()).isEqualTo(0);
    }

    /** The page where this visit is, on a small phone in the dark and with scripts: fit for both as the others are. */
    void alsoFitsASmallPhoneInTheDark(String step) {
        try (BrowserContext phone = Chromium.BROWSER.newContext(
                new Browser.NewContextOptions().setViewportSize(NARROW, 740).setColorScheme(ColorScheme.DARK))) {
            phone.addCookies(context.cookies());
            Page same = phone.newPage();
            same.navigate(page.url());
            nothingStandsOutSideways(same);
            axeFindsNothing(same);
            same.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(name + "-" + step + ".png"))
                    .setFullPage(true));
        }
    }

    /** Nothing has moved on the page since it was first painted, but for what somebody's typing moved. */
    void nothingHasMoved() {
        assertThat(((Number) page.evaluate("window.kuskaShift")).doubleValue())
                .as("layout shift of " + page.url())
                .isZero();
    }

    /** Opens a page as somebody who has never been here, and says how many bytes came over the line: as they came, compressed. */
    long weightOf(String path) {
        CDPSession devTools = context.newCDPSession(page);
        AtomicLong bytes = new AtomicLong();
        devTools.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        devTools.send("Network.enable");
        JsonObject nothingKept = new JsonObject();
        nothingKept.addProperty("cacheDisabled", true);
        devTools.send("Network.setCacheDisabled", nothingKept);
        open(path);
        devTools.detach();
        return bytes.get();
    }
}
