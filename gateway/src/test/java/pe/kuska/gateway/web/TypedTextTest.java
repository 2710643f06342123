package pe.kuska.gateway.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.Downstreams;
import pe.kuska.testing.KuskaServers;

/// What somebody has typed is theirs: no failure behind, no end of a session and nobody else takes it away or reads it.
@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "gateway"))
@WithTestResource(Downstreams.class)
class TypedTextTest extends AtTheBrowser {
    private static final String LEAD = "conductora.mininter";
    private static final String FORM = "/acuerdos/nuevo?instancia=CMNP";
    private static final Pattern DONE = Pattern.compile(".*/acuerdos/0190aaaa-.*");
    private static final String NOTE = "[data-kept-state]";

    @ConfigProperty(name = "kuska.gateway.indicators-url")
    URI indicators;

    @ConfigProperty(name = "kuska.gateway.tracking-url")
    URI tracking;

    private final String title = "Instalar la mesa " + UUID.randomUUID();

    @BeforeEach
    void allIsWell() {
        ailing("");
    }

    @Test
    void aFormComesBackWholeWhateverFailsBehindAndIsSentAgainWithItsKey() throws IOException {
        Page page = visit(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        logIn(page, LEAD, FORM);
        type(page);
        String key = page.inputValue("main [name=key]");
        ailing("503429500504");
        for (int status : List.of(503, 429, 500, 504)) {
            page.click("main button[type=submit]");
            assertThat(page.textContent(".error-summary")).as("after " + status).contains("No se guardó");
            assertThat(page.inputValue("[name=title]")).isEqualTo(title);
            assertThat(page.inputValue("[name='dueOn.year']")).isEqualTo("2027");
        }
        page.click("main button[type=submit]");
        page.waitForURL(DONE);

        assertThat(keysSent()).hasSize(5).containsOnly(key);
    }

    @Test
    void aServiceThatIsDownIsAskedSomeTimesMoreAndThenThePersonDecides() throws IOException {
        Page page = loggedIn(LEAD, FORM);
        type(page);
        ailing("503503503503");
        page.click("main button[type=submit]");

        page.waitForSelector(NOTE + ":has-text('se envía otra vez')");
        assertThat(page.textContent(NOTE)).contains("No se guardó").doesNotContain("Sin línea");
        page.waitForSelector("[data-kept-send]:visible");
        assertThat(page.inputValue("[name=title]")).isEqualTo(title);
        assertThat(keysSent()).hasSize(4);
        page.click("[data-kept-send]");
        page.waitForURL(DONE);

        assertThat(keysSent()).hasSize(5).containsOnly(keysSent().getFirst());
        assertThat(drafts(page)).isEmpty();
    }

    @Test
    void whereThePageOfTheFormFailsTooWhatWasTypedComesBackOnOneOfItsOwn() {
        String action = "/personas/CUV-4T9W-2LMB-7QX3/situacion";
        Page page = loggedIn("gestora.cem", "/");
        given().get(tracking + "/_ailing?503.").then().statusCode(200);
        page.setContent("<form method=post action='" + at(action)
                + "'><input name=key value=uno><input name=note value='" + title + "'><button>Enviar</button></form>");
        page.click("button");

        page.waitForSelector("h1:has-text('Todavía no se guardó')");
        assertThat(page.textContent("main")).contains("No se guardó nada", title);
        assertThat(page.getAttribute("main form", "action")).isEqualTo(action);
        assertThat(page.inputValue("main [name=key]")).isEqualTo("uno");
        assertThat(page.inputValue("main [name=note]")).isEqualTo(title);
    }

    @Test
    void pressedTwiceItIsSentOnce() throws IOException {
        Page page = loggedIn(LEAD, FORM);
        type(page);
        page.dblclick("main button[type=submit]");
        page.waitForURL(DONE);

        assertThat(keysSent()).hasSize(1);
    }

    @Test
    void theEndOfTheSessionLosesNothingAndGivesNothingToAnybodyElse() {
        Page page = loggedIn(LEAD, FORM);
        typeAndKeep(page);
        page.context().clearCookies();
        page.click("main button[type=submit]");
        page.waitForSelector("#sesion-terminada[open]");
        page.click("#sesion-terminada a");
        enter(page, "enlace.mimp");
        page.waitForURL(at(FORM));
        assertThat(page.inputValue("[name=title]")).isEmpty();
        assertThat(drafts(page))
                .hasSize(1)
                .allSatisfy(name -> assertThat(name).doesNotContain("acuerdos", "title", LEAD));

        page.context().clearCookies();
        page.navigate(at(FORM));
        enter(page, LEAD);
        page.waitForSelector(NOTE + ":has-text('Recuperamos')");
        assertThat(page.inputValue("[name=title]")).isEqualTo(title);
        assertThat((String) page.evaluate("JSON.stringify({...localStorage})")).doesNotContain(title);
    }

    @Test
    void aDraftIsGoneAfterTwelveHours() {
        Page page = loggedIn(LEAD, FORM);
        typeAndKeep(page);
        page.reload();
        page.waitForSelector(NOTE + ":has-text('Recuperamos')");
        page.evaluate("""
                () => Object.keys(localStorage).forEach(name => localStorage[name] =
                    localStorage[name].replace(/^[0-9]+/, time => time - 12 * 3600000 - 1))""");
        page.navigate(at("/"));

        assertThat(drafts(page)).isEmpty();
    }

    @Test
    void whoLeavesTakesTheirOwnAlongAndALinkToTheGoodbyeTakesNothing() {
        Page page = loggedIn(LEAD, FORM);
        typeAndKeep(page);
        page.evaluate("localStorage['kuska-draft.de.otra'] = Date.now() + '.AAAA.AAAA'");
        page.navigate(at("/sesion-cerrada?state=inventado"));
        assertThat(drafts(page)).hasSize(2);

        page.navigate(at("/salir"));
        page.waitForURL(Pattern.compile(".*/sesion-cerrada.*"));
        assertThat(drafts(page)).containsExactly("kuska-draft.de.otra");
    }

    @Test
    void aCountdownGoesByTheServersClock() {
        Page page = visit(new Browser.NewContextOptions());
        page.addInitScript("const wrong = Date.now; Date.now = () => wrong() + 5 * 3600000;");
        logIn(page, LEAD, FORM);
        page.evaluate("""
                () => { const time = document.createElement('time');
                        time.dataset.countdown = 'clock';
                        time.dateTime = new Date(Number(document.body.dataset.now) + 2 * 3600000).toISOString();
                        document.querySelector('main').append(time); }""");

        page.waitForSelector("[data-countdown]:has-text('Faltan 1:59')");
    }

    @Test
    void aLanguageIsChosenWithoutLosingThePlace() {
        Page page = loggedIn(LEAD, "/politicas/PNFTP?anio=2023");
        page.click("footer >> text=English");
        page.waitForSelector("html[lang=en]");
        assertThat(page.url()).isEqualTo(at("/politicas/PNFTP?anio=2023"));

        for (String place : List.of("/politicas/PNFTP/IOP.03.01?anio=2023", "/", "/casos?desde=a%3D%3D")) {
            given().redirects()
                    .follow(false)
                    .queryParam("codigo", "es")
                    .queryParam("volver", place)
                    .get("/idioma")
                    .then()
                    .statusCode(303)
                    .header("Location", org.hamcrest.Matchers.endsWith(place));
        }
        assertThat(given().redirects()
                        .follow(false)
                        .queryParam("codigo", "es")
                        .queryParam("volver", "//example.org/")
                        .get("/idioma")
                        .header("Location"))
                .doesNotContain("example.org");
    }

    private void type(Page page) {
        page.locator("main [name=body]").first().check();
        page.fill("[name=title]", title);
        page.fill("[name=responsible]", "MINSA");
        for (String date : List.of("agreedOn", "dueOn")) {
            page.fill("[name='" + date + ".day']", "3");
            page.fill("[name='" + date + ".month']", "2");
            page.fill("[name='" + date + ".year']", date.equals("dueOn") ? "2027" : "2026");
        }
    }

    private void typeAndKeep(Page page) {
        type(page);
        page.waitForSelector(NOTE + ":has-text('Guardado en este equipo, cifrado, hasta por 12 horas')");
    }

    private static void enter(Page page, String user) {
        page.fill("#username", user);
        page.fill("#password", "kuska");
        page.click("[type=submit]");
    }

    private static List<String> drafts(Page page) {
        Object names = page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('kuska-draft.'))");
        return ((List<?>) Objects.requireNonNull(names))
                .stream().map(String::valueOf).toList();
    }

    private void ailing(String statuses) {
        given().get(indicators + "/_ailing?" + statuses + ".").then().statusCode(200);
    }

    private List<String> keysSent() throws IOException {
        List<String> keys = new ArrayList<>();
        for (JsonNode request :
                new ObjectMapper().readTree(URI.create(indicators + "/_seen").toURL())) {
            if (request.path("method").asText().equals("POST")
                    && request.path("body").asText().contains(title)) {
                keys.add(request.path("headers").path("idempotency-key").asText());
            }
        }
        return keys;
    }
}
