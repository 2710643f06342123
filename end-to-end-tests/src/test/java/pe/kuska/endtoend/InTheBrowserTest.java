package pe.kuska.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** A clerk's day in a real browser: log in, register, find again, follow; and the policy's progress. */
class InTheBrowserTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<Path> CHROMIUMS = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    private static final List<AutoCloseable> TO_CLOSE = new ArrayList<>();
    private static Browser browser = startBrowser();

    private final RunningKuska kuska = RunningKuska.get();
    private final List<String> consoleErrors = new ArrayList<>();
    private BrowserContext context = browser.newContext();
    private Page page = context.newPage();
    private String name = "";

    private static Browser startBrowser() {
        Path chromium = CHROMIUMS.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> fail("Chromium is needed: see ./kuska doctor"));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        TO_CLOSE.add(playwright);
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

    @BeforeAll
    static void folder() throws Exception {
        Files.createDirectories(SCREENSHOTS);
    }

    @AfterAll
    static void close() throws Exception {
        browser.close();
        for (AutoCloseable closeable : TO_CLOSE) {
            closeable.close();
        }
    }

    @BeforeEach
    void watchTheConsole(TestInfo test) {
        name = test.getTestMethod().orElseThrow().getName();
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
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-end.png"))
                .setFullPage(true));
        context.close();
        assertThat(consoleErrors).as("errors in the browser's console").isEmpty();
    }

    private void picture(String step) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + step + ".png"))
                .setFullPage(true));
    }

    private void logIn(String user) {
        page.navigate(kuska.address() + "/");
        page.locator("#username").fill(user);
        page.locator("#password").fill("kuska");
        page.locator("#kc-login").click();
        page.waitForURL(kuska.address() + "/**");
        assertThat(page.locator(".whoami")).isVisible();
    }

    private Locator field(String fieldName) {
        return page.locator("[name='" + fieldName + "']");
    }

    private void choose(String fieldName, String value) {
        page.locator("[name='" + fieldName + "'][value='" + value + "']").check();
    }

    private void date(String fieldName, String day, String month, String year) {
        field(fieldName + ".day").fill(day);
        field(fieldName + ".month").fill(month);
        field(fieldName + ".year").fill(year);
    }

    @Test
    void aClerkRegistersACaseAndFollowsItsVictim() {
        logIn("registrador.pnp");
        picture("home");

        page.locator("nav a[href='/casos/nuevo']").first().click();
        String number = "E2E-" + UUID.randomUUID().toString().substring(0, 8);
        field("source.system").selectOption("RETA");
        field("source.recordId").fill(number);
        choose("kind", "COMPLAINT");
        date("receivedAt", "2", "3", "2026");
        field("crime").selectOption("129-A");
        choose("conducts", "CAPTACION");
        choose("purposes", "EXPLOTACION_LABORAL");
        choose("persons[0].role", "VICTIM");
        field("persons[0].names.given").fill(Scenario.GIVEN);
        field("persons[0].names.firstSurname").fill(Scenario.FIRST_SURNAME);
        field("persons[0].documents[0].type").selectOption("DNI");
        field("persons[0].documents[0].number").fill("9971234");
        choose("persons[0].sex", "MUJER");
        picture("form");
        page.locator("form[action='/casos'] button[type=submit]").click();

        // A DNI has eight digits: the form says so at the field, and keeps what was typed.
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(field("persons[0].names.given")).hasValue(Scenario.GIVEN);
        picture("rejected");
        field("persons[0].documents[0].number").fill("99712346");
        page.locator("form[action='/casos'] button[type=submit]").click();

        assertThat(page.locator(".confirmation")).isVisible();
        String code = page.locator(".confirmation__code").textContent().strip();
        picture("receipt");
        assertThat(page.url()).doesNotContain(Scenario.GIVEN).doesNotContain("99712346");

        page.locator("nav a[href='/casos']").first().click();
        assertThat(page.locator("main")).containsText(code);
        picture("list");
        page.locator("a[href='/casos/" + code + "']").first().click();
        picture("case");
        page.locator("main a[href^='/personas/']").first().click();
        picture("timeline");
        // The event may still be on its way.
        for (int look = 0; look < 20 && page.locator(".timeline__entry").count() == 0; look++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(page.locator(".timeline__entry").first()).containsText("PNP");
        picture("timeline");

        page.locator("a[href$='/derivar']").click();
        field("toInstitution").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        field("reason").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        choose("consent", "GIVEN");
        picture("referral");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator(".notification--good")).isVisible();
        assertThat(page.locator(".timeline__entry")).hasCount(2);
        picture("referred");
    }

    @Test
    void aCaseManagerAcceptsFromTheInbox() {
        Scenario scenario = Scenario.told();
        Api.Answer sent = null;
        for (int attempt = 0; attempt < 40 && (sent == null || sent.status() == 404); attempt++) {
            page.waitForTimeout(500);
            sent = Api.as("registrador.pnp").post("/api/tracking/v1/referrals", """
                    {"personCode": "%s", "toInstitution": "MIMP", "toUnit": "UPE", "reason": "ATENCION_INTEGRAL",
                     "consent": "GIVEN"}
                    """.formatted(scenario.otherPerson()));
        }
        assertThat(sent).isNotNull();
        assertThat(sent.status()).as(sent.body().toString()).isEqualTo(201);

        logIn("gestora.upe");
        page.locator("nav a[href='/bandeja']").first().click();
        assertThat(page.locator("main")).containsText(scenario.otherPerson());
        picture("inbox");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aceptar"))
                .first()
                .click();
        assertThat(page.locator("main"))
                .containsText("ceptada", new LocatorAssertions.ContainsTextOptions().setTimeout(10_000));
        picture("accepted");
    }

    @Test
    void thePolicyLeadSeesTheProgress() {
        logIn("conductora.mininter");
        page.navigate(kuska.address() + "/politicas/PNFTP?anio=2023");
        assertThat(page.locator("main")).containsText("OP.03");
        assertThat(page.locator("main")).containsText("IOP.03.01");
        assertThat(page.locator("main")).containsText("151");
        picture("progress");
    }

    @Test
    void aPageKeepsToANarrowScreen() {
        page.setViewportSize(360, 740);
        logIn("registrador.pnp");
        for (String path : List.of("/", "/casos", "/casos/nuevo", "/politicas/PNFTP?anio=2023")) {
            page.navigate(kuska.address() + path);
            int overflow = (Integer)
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(overflow).as("sideways scrolling of " + path).isZero();
        }
        picture("narrow");
    }

    @Test
    void leavingEndsTheSession() {
        logIn("registrador.pnp");
        page.locator(".whoami__leave").click();
        page.navigate(kuska.address() + "/casos");
        assertThat(page.locator("#username")).isVisible();
    }
}
