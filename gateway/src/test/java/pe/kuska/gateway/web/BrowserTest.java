package pe.kuska.gateway.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.Downstreams;
import pe.kuska.testing.KuskaServers;

/// People at a real browser, with a real login.
@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "gateway"))
@WithTestResource(Downstreams.class)
class BrowserTest extends AtTheBrowser {
    private static final String CUV = "CUV-4T9W-2LMB-7QX3";

    @ConfigProperty(name = "kuska.gateway.registry-url")
    URI registry;

    @Test
    void theLoginLeadsBackToThePageThatWasAskedFor() {
        Page page = loggedIn("registrador.pnp", "/casos");

        assertThat(page.url()).isEqualTo(at("/casos"));
        assertThat(page.textContent("main")).contains("CT-7K2M-900X");
    }

    @Test
    void theSessionIsInASecureCookieThatNoScriptCanRead() {
        Page page = loggedIn("registrador.pnp", "/");

        List<Cookie> session = sessionCookies(page);
        assertThat(session).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.secure).isTrue();
            assertThat(cookie.sameSite.name()).isEqualTo("LAX");
        });
        assertThat(session.getFirst().value).doesNotContain("eyJhbGciOiJSUzI1NiI");
        assertThat((String) page.evaluate("document.cookie")).doesNotContain("q_session");
    }

    @Test
    void theHomePageSaysWhoOneIsAndOffersTheTasksOfTheRole() {
        assertThat(loggedIn("registrador.pnp", "/").textContent("main"))
                .contains("Policía Nacional del Perú", "DIRCTPTIM", "Registrar un caso")
                .doesNotContain("Bandeja de derivaciones");
        assertThat(loggedIn("gestora.cem", "/").textContent("main"))
                .contains(
                        "Ministerio de la Mujer y Poblaciones Vulnerables",
                        "Centro Emergencia Mujer (CEM)",
                        "Bandeja de derivaciones")
                .doesNotContain("Registrar un caso");
    }

    @Test
    void aCallFromAPageTakesTheSessionsTokenAndNoCookie() throws IOException {
        Page page = loggedIn("registrador.pnp", "/");

        String echo = (String) page.evaluate(
                "fetch('/api/registry/v1/echo', {method: 'POST', body: '{}'}).then(answer => answer.text())");

        JsonNode headers = new ObjectMapper().readTree(echo).path("headers");
        assertThat(headers.path("authorization").asText()).startsWith("Bearer eyJ");
        assertThat(headers.has("cookie")).isFalse();
    }

    @Test
    void theSessionIsOfNoUseToAnotherSite() {
        Page page = loggedIn("registrador.pnp", "/");
        String cookies = String.join(
                "; ",
                sessionCookies(page).stream()
                        .map(cookie -> cookie.name + "=" + cookie.value)
                        .toList());

        given().header("Cookie", cookies).get("/api/registry/v1/echo").then().statusCode(200);
        given().header("Cookie", cookies)
                .header("Sec-Fetch-Site", "cross-site")
                .post("/api/registry/v1/echo")
                .then()
                .statusCode(403);
    }

    @Test
    void aCaseIsRegisteredAndMistakesAreShownAtTheirFields() throws IOException {
        Page page = loggedIn("registrador.pnp", "/casos/nuevo");
        page.fill("#source-recordId", "sin cifras");
        goOn(page, "personas");
        page.fill("#persons-0-names-given", "Rosa Elena");
        goOn(page, "ruta");
        goOn(page, "revision");
        goOn(page, "registrar");

        page.waitForSelector(".error-summary");
        assertThat(page.textContent(".error-summary")).contains("Falta el número de origen.");
        assertThat(page.getAttribute(".error-summary a", "href")).isEqualTo("#source-recordId");
        assertThat(page.getAttribute("#source-recordId", "aria-invalid")).isEqualTo("true");
        assertThat(page.inputValue("#persons-0-names-given")).isEqualTo("Rosa Elena");

        page.fill("#source-recordId", "2026-4411");
        goOn(page, "personas");
        goOn(page, "ruta");
        goOn(page, "revision");
        goOn(page, "registrar");
        page.waitForURL("**/constancia");

        assertThat(page.textContent("main")).contains("CT-7K2M-900X", CUV, "Ya estaba registrada");
        assertThat(registrations("2026-4411")).hasSize(1).allSatisfy(registration -> {
            assertThat(registration.path("headers").path("idempotency-key").asText())
                    .hasSize(36);
            assertThat(registration.path("body").asText()).contains("Rosa Elena");
            assertThat(registration.path("uri").asText()).isEqualTo("/api/registry/v1/cases");
        });
    }

    @Test
    void sendingAFormTwiceUsesTheSameKey() throws IOException {
        Page page = loggedIn("registrador.pnp", "/casos/nuevo");
        String key = page.inputValue("input[name=key]");
        page.fill("#source-recordId", "2026-7777");
        String form = """
                () => { const form = new URLSearchParams(new FormData(document.querySelector('main form')));
                        const send = () => fetch('/casos/nuevo', {method: 'POST', body: form, redirect: 'manual'});
                        return Promise.all([send(), send()]).then(() => 'sent'); }""";
        assertThat(page.evaluate(form)).isEqualTo("sent");

        assertThat(registrations("2026-7777").stream()
                        .map(registration -> registration
                                .path("headers")
                                .path("idempotency-key")
                                .asText()))
                .containsExactly(key, key);
    }

    @Test
    void everythingWorksWithoutScripts() {
        Page page = visit(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        logIn(page, "registrador.pnp", "/casos/nuevo");
        page.fill("#source-recordId", "2026-1");
        for (String step : List.of("personas", "ruta", "revision", "registrar")) {
            goOn(page, step);
        }
        page.waitForURL("**/constancia");
        page.click("text=Ver su ruta de atención");

        assertThat(page.textContent("main")).contains(CUV, "I · Atención", "Denuncia registrada");
    }

    @Test
    void aReferralIsReceivedInPlace() {
        Page page = loggedIn("gestora.cem", "/bandeja");
        page.click("button:has-text('Confirmar recepción')");

        page.waitForSelector(".referral:has-text('Rechazar')");
        assertThat(page.url()).isEqualTo(at("/bandeja"));
    }

    @Test
    void atTheBorderOneTravellerIsAskedAboutAndNothingOfThemStays() {
        Page page = visit(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 740));
        logIn(page, "control.migraciones", "/frontera");
        page.fill("#document-number", "99000001");
        page.click("main button[type=submit]");
        assertThat(page.textContent(".verdict")).contains("Sí figura", "FR-7K2M-900X");
        assertThat(page.url()).isEqualTo(at("/frontera"));
        assertThat(page.content()).doesNotContain("99000001");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);

        page.fill("#document-number", "99000002");
        page.click("main button[type=submit]");
        assertThat(page.textContent(".verdict")).contains("No figura").doesNotContain("víctima");

        page.fill("#document-number", "99000009");
        page.click("main button[type=submit]");
        assertThat(page.textContent(".error-summary")).contains("por confirmar");
        assertThat(page.inputValue("#document-number")).isEqualTo("99000009");
    }

    @Test
    void atTheBorderAPassportNeedsItsCountryAndNamesNeedABirthDate() {
        Page page = loggedIn("control.migraciones", "/frontera");
        assertThat(page.isVisible("#document-country")).isFalse();
        page.selectOption("#document-type", "PAS");
        assertThat(page.isVisible("#document-country")).isTrue();
        page.fill("#document-number", "A1234567");
        page.click("main button[type=submit]");
        assertThat(page.textContent(".error-summary")).contains("país");

        page.click("text=Sin documento");
        page.fill("#names-given", "Rosa Elena");
        page.click("main button[type=submit]");
        assertThat(page.textContent(".error-summary")).contains("primer apellido", "fecha de nacimiento");
    }

    @Test
    void whatStandsBehindAReferenceIsForWhoInvestigates() {
        Page page = loggedIn("fiscal.mp", "/frontera/referencias");
        page.fill("#reference", "fr-7k2m-900x");
        page.click("main button[type=submit]");
        assertThat(page.textContent(".verdict")).contains("Sigue vigente", "CT-7K2M-900X", "Trata de personas");
        page.fill("#reference", "FR-0000-0000");
        page.click("main button[type=submit]");
        assertThat(page.textContent(".error-summary")).contains("no está a su alcance");
    }

    @Test
    void theDocumentsAtTheBorderAreThoseOfTheListThatIdentify() {
        Page page = loggedIn("control.migraciones", "/frontera");
        assertThat(page.locator("#document-type option").allTextContents())
                .containsExactly("Elija una opción", "DNI · 8 dígitos", "PAS · Pasaporte", "NEU · Uno nuevo");
    }

    @Test
    void theExchangeFilePassesThroughWhileItIsWrittenAndItsReportIsFoundAfterwards() {
        Page page = loggedIn("registrador.pnp", "/intercambio/htcds");
        String take = """
                purpose => fetch('/intercambio/htcds', {method: 'POST', body: new URLSearchParams({purpose})}).then(async answer => {
                    const file = answer.body.getReader();
                    const begun = performance.now();
                    let length = (await file.read()).value.length;
                    const first = performance.now() - begun;
                    for (;;) {
                        const {done, value} = await file.read();
                        if (done) { return {first, length}; }
                        length += value.length;
                    }
                }).catch(() => ({broken: true}))""";
        Map<?, ?> whole = (Map<?, ?>) page.evaluate(take, "ATENCION");
        assertThat(((Number) Objects.requireNonNull(whole.get("length"))).intValue())
                .isEqualTo(420_000);
        assertThat(((Number) Objects.requireNonNull(whole.get("first"))).doubleValue())
                .as("milliseconds to the first part, two seconds before the last")
                .isLessThan(1_500);
        assertThat(page.evaluate(take, "PROTECCION")).isEqualTo(Map.of("broken", true));

        page.click("text=Informe del último archivo");
        assertThat(page.textContent("main")).contains("El archivo se cortó");
    }

    @Test
    void aTermIsAppliedOnlyByWhoSaysTwiceThatTheyWantIt() {
        Page page = visit(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 740));
        logIn(page, "admin", "/");
        assertThat(page.textContent(".tile--due")).contains("ya cumplieron su plazo de conservación");
        page.navigate(at("/conservacion"));
        assertThat(page.textContent("main")).contains("R.M. 1-2026", "Otra clase", "Por confirmar");
        page.click("a[href='/conservacion/BORDER_REVIEW/aplicar']");
        assertThat(page.textContent("main")).contains("No se pueden recuperar", "1 de febrero de 2026");
        page.click("main button[type=submit]");
        assertThat(page.textContent(".error-summary")).contains("Marque que lo entiende.");
        page.check("#confirm");
        page.click("main button[type=submit]");
        assertThat(page.textContent(".notification--good")).contains("Aplicado a 3 registros.");
        assertThat(Objects.requireNonNull(page.navigate(at("/conservacion/ARCHIVED_SUSPECT/aplicar")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPageOfAnotherRoleIsForbidden() {
        Page page = loggedIn("registrador.pnp", "/");
        for (String path : List.of(
                "/frontera",
                "/frontera/sin-documento",
                "/frontera/referencias",
                "/frontera/reglas",
                "/identidad/frontera",
                "/conservacion",
                "/casos/CT-7K2M-900X/supresiones")) {
            assertThat(Objects.requireNonNull(page.navigate(at(path))).status())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void theAccessReportIsInHerLanguageAndStaysInNoAddress() {
        Page page = loggedIn("registrador.pnp", "/personas/" + CUV);
        page.click("text=Informe de acceso");
        page.click("main button[type=submit]");
        assertThat(page.textContent(".error-summary")).contains("Diga quién lo pide.");
        page.check("input[value=HERSELF]");
        page.check("input[value=en]");
        page.click("main button[type=submit]");

        assertThat(page.getAttribute(".access-report", "lang")).isEqualTo("en");
        assertThat(page.textContent(".access-report"))
                .contains("Policía Nacional del Perú · RETA", "Rosa", "17 April 1999", "22 November 2026, 17:00");
        assertThat(page.url()).isEqualTo(at("/personas/" + CUV + "/informe"));
        page.waitForSelector("[data-print]:visible");
    }

    @Test
    void aWithheldFigureIsNotToldAsNought() {
        Page page = loggedIn("conductora.mininter", "/embudo?anio=2025");

        assertThat(cells(page, "Rescatadas")).containsSubsequence("40", "—", "4", "6", "Abandono: 6");
        assertThat(cells(page, "Entregadas a una unidad"))
                .containsExactly("30", "75 %", "reservado", "reservado", "reservado", "reservado", "reservado");
        assertThat(cells(page, "Acogidas")).containsOnly("reservado");
        assertThat(cells(page, "Atendidas")).containsExactly("20", "reservado", "0", "0", "—", "2 días", "4 días");
        assertThat(page.locator(".funnel__withheld").count()).isEqualTo(2);
        assertThat(page.locator(".funnel__on").nth(1).getAttribute("width")).isEqualTo("0");
        assertThat(page.textContent(".funnel")).contains("Las cifras de muy pocas personas");
    }

    private static List<String> cells(Page page, String step) {
        return page.locator("tr:has(th:has-text('" + step + "')) td").allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    @Test
    void theRiskOfATerritoryIsShownWithHowSureItIs() {
        Page page = loggedIn("conductora.mininter", "/estadisticas/riesgo");

        assertThat(page.textContent("main")).contains("Sin población cargada", "de 6.6 a 19", "×8.3", "Operativos.");
        assertThat(page.locator("#tabla-riesgo tbody th").allTextContents()).containsExactly("Lima", "Madre de Dios");
        assertThat(page.locator(".map__tile--5").textContent()).contains("Lima", "por encima del país");
    }

    @Test
    void thePolicyIsShownWithBothAdvances() {
        Page page = loggedIn("enlace.mimp", "/politicas/PNFTP?anio=2023");

        assertThat(page.textContent("main")).contains("IOP.03.01", "151.0 %", "Meta fuera de escala.", "Intermedio");
    }

    @Test
    void aCodeLeadsToItsPageAndANameLeadsNowhere() {
        Page page = loggedIn("registrador.pnp", "/casos");
        page.fill("#codigo-buscado", "cuv 4t9w 2lmb 7qx3");
        page.click("[role=search] button");
        page.waitForURL("**/personas/" + CUV);

        page.navigate(at("/"));
        page.fill("#codigo", "Rosa Elena");
        page.click("main button:has-text('Abrir')");
        page.waitForSelector("#codigo-error");
        assertThat(page.url()).doesNotContain("Rosa");
        assertThat(page.content()).doesNotContain("Rosa Elena");
    }

    @Test
    void theReferenceIsReadable() {
        Page page = loggedIn("registrador.pnp", "/api/docs");
        page.navigate(at("/api/docs"));
        page.waitForSelector(".opblock-summary-path");

        assertThat(page.textContent("#swagger-ui")).contains("/api/registry/v1/things");
    }

    @Test
    void aLanguageIsChosenAndKept() {
        Page page = loggedIn("registrador.pnp", "/casos");
        page.click("footer >> text=English");
        page.waitForURL("**/casos");

        assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
        assertThat(page.textContent("h1")).isEqualTo("My institution's cases");
        page.navigate(at("/"));
        assertThat(page.textContent("h1")).isEqualTo("What do you need to do?");
    }

    @Test
    void leavingEndsTheSessionHereAndAtTheIdentityServer() {
        Page page = loggedIn("registrador.pnp", "/");
        page.click("text=Salir");
        page.waitForURL(Pattern.compile(".*/sesion-cerrada.*"));
        assertThat(page.textContent("h1")).isEqualTo("Sesión cerrada");
        assertThat(sessionCookies(page)).isEmpty();

        page.navigate(at("/"));
        assertThat(page.url()).contains("/protocol/openid-connect/auth");
        assertThat(page.isVisible("#password")).isTrue();
    }

    @Test
    void onAPhoneNothingIsWiderThanTheScreen() {
        Page page = visit(new Browser.NewContextOptions().setViewportSize(360, 740));
        logIn(page, "registrador.pnp", "/");
        for (String path : List.of(
                "/",
                "/casos",
                "/casos/nuevo",
                "/casos/CT-7K2M-900X",
                "/personas/" + CUV,
                "/politicas/PNFTP?anio=2023")) {
            page.navigate(at(path));
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(360);
        }
    }

    private List<Cookie> sessionCookies(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.startsWith("q_session"))
                .toList();
    }

    private List<JsonNode> registrations(String number) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode request :
                new ObjectMapper().readTree(URI.create(registry + "/_seen").toURL())) {
            if (request.path("method").asText().equals("POST")
                    && request.path("uri").asText().endsWith("/cases")
                    && request.path("body").asText().contains(number)) {
                found.add(request);
            }
        }
        return found;
    }
}
