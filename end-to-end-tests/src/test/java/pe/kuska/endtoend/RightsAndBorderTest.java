package pe.kuska.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What people may ask of the register and what it answers at the border, on a machine where no script runs: the
 * administrator sets the terms, a steward says who a traveller is, an investigator suppresses what came to nothing.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RightsAndBorderTest extends InTheBrowser {

    private static final List<String> TO_TRIAL = List.of("OPEN_INQUIRY", "FORMALISE", "ACCUSE", "ORDER_TRIAL");
    private static final String SUBMIT = "main form[method=post] button[type=submit]";

    RightsAndBorderTest() {
        super(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    @Test
    @Order(1)
    void theAdministratorSetsTheTermsWithTheirSource() {
        logIn("admin");
        open("/frontera/reglas");
        page.locator(SUBMIT).click();
        assertThat(page.locator(".error-summary li")).hasCount(4);
        choose("crimes", "129-A");
        choose("crimes", "129-B");
        field("monthsAfterPrison").fill("12");
        field("monthsWithoutPrison").fill("24");
        field("source").fill("Plazo de prueba, por confirmar");
        page.locator(SUBMIT).click();
        assertThat(page.locator(".notification--good")).isVisible();
        assertThat(page.locator("section[aria-labelledby=en-vigor]")).containsText("129-B · ");

        open("/conservacion");
        assertThat(page.locator("main tbody tr")).hasCount(4);
        page.locator(SUBMIT).click();
        assertThat(page.locator(".error-summary li")).hasCount(3);
        field("kind").selectOption("BORDER_REVIEW");
        field("months").fill("2000");
        field("source").fill("Directiva de prueba 1-2026");
        page.locator(SUBMIT).click();
        assertThat(page.locator("#months-error")).isVisible();
        field("months").fill("6");
        page.locator(SUBMIT).click();
        assertThat(page.locator(".notification--good")).isVisible();
        assertThat(page.locator("main tbody")).containsText("6 meses");
        alsoFitsASmallPhoneInTheDark("terms");
        open("/frontera/reglas");
        alsoFitsASmallPhoneInTheDark("rules");
        open("/conservacion");
        page.locator("a[href='/conservacion/BORDER_REVIEW/aplicar']").click();
        assertThat(page.locator("main .notification")).containsText("Hoy ninguno cumplió su plazo");
        picture("nothing-due");
        assertThat(refused("/conservacion/BORDER_CHECK/aplicar")).isEqualTo(404);
    }

    @Test
    @Order(2)
    void aStewardSaysWhoATravellerWithoutADocumentIs() {
        String code = convicted("Teodosio", "Waylluni", "Sarmikuru", "1984-08-21");
        ask("Teodosio", "Waylluni", "Sarmikuru", "21", "8", "1984");
        assertThat(page.locator(".verdict")).containsText("Sí figura");

        logIn("identidad.mininter");
        assertThat(page.locator("a[href='/identidad/frontera']")).isVisible();
        assertThat(page.locator(
                        ".tile--due",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText("Parecidos en la frontera")))
                .containsText("desde hace");
        picture("home");
        open("/identidad/frontera");
        assertThat(page.locator("main")).not().containsText("Waylluni");
        alsoFitsASmallPhoneInTheDark("queue");
        page.locator("main tbody a").last().click();
        alsoFitsASmallPhoneInTheDark("look-alike");
        assertThat(page.locator("main")).not().containsText("Waylluni");
        page.locator("form[action$='/nombres'] button").click();
        assertThat(page.locator("main")).containsText("Waylluni");
        page.locator("form:has(#reason) button[type=submit]").click();
        assertThat(page.locator(".error-summary li")).hasCount(2);
        assertThat(page.locator("main")).containsText("Waylluni");
        choose("decision", "REJECT");
        field("reason").fill("El viajero mostró después su partida de nacimiento.");
        picture("decision");
        page.locator("form:has(#reason) button[type=submit]").click();
        assertThat(page.locator(".notification--good")).containsText("es otra persona");

        ask("Teodosio", "Waylluni", "Sarmikuru", "21", "8", "1984");
        assertThat(page.locator(".verdict")).containsText("No figura");
        assertThat(code).startsWith("CT-");
    }

    @Test
    @Order(3)
    void anAccusationThatCameToNothingIsSuppressedAndComesBackByACourtsOrder() {
        Api.Answer folder = folder("Basilia", "Chuquiwari", "Ñahui", "1979-02-11");
        String code = folder.body().path("code").asText();
        String suspect = folder.body().at("/persons/1/personCode").asText();
        logIn("fiscal.mp");
        open("/casos/" + code + "/supresiones");
        assertThat(page.locator("main")).containsText("Solo se suprime cuando está archivado");
        record(code, "{\"kind\": \"OPEN_INQUIRY\", \"issuedOn\": \"2026-03-10\"}");
        record(code, "{\"kind\": \"ARCHIVE\", \"issuedOn\": \"2026-03-20\"}");
        open("/casos/" + code);
        assertThat(page.locator("main")).containsText(suspect);
        page.locator("a[href$='/supresiones']").click();
        alsoFitsASmallPhoneInTheDark("may-be-suppressed");
        page.locator(SUBMIT).click();
        assertThat(page.locator(".error-summary li")).hasCount(3);
        field("recordId").first().check();
        field("reason").selectOption("ARCHIVO_CONSENTIDO");
        field("requestNumber").fill("S-12-2026");
        field("confirm").check();
        picture("asked");
        page.locator(SUBMIT).click();
        assertThat(page.locator(".notification--good")).isVisible();
        assertThat(page.locator("main")).containsText("1 imputación suprimida");
        assertThat(page.locator("main")).not().containsText(suspect);
        open("/casos/" + code);
        assertThat(page.locator("main")).not().containsText(suspect);

        logIn("auditora.dp");
        open("/casos/" + code + "/supresiones");
        assertThat(page.locator("main")).containsText("S-12-2026");
        assertThat(page.locator(SUBMIT)).hasCount(0);

        logIn("fiscal.mp");
        open("/casos/" + code + "/supresiones");
        alsoFitsASmallPhoneInTheDark("suppressed");
        page.locator("a[href$='/levantar']").click();
        alsoFitsASmallPhoneInTheDark("order");
        page.locator(SUBMIT).click();
        assertThat(page.locator(".error-summary li")).hasCount(3);
        field("court").fill("Segunda Sala Penal de Apelaciones");
        field("number").fill("4-2026");
        date("orderedOn", "2", "4", "2026");
        page.locator(SUBMIT).click();
        assertThat(page.locator("main")).containsText("Segunda Sala Penal de Apelaciones, n.º 4-2026");
        assertThat(page.locator("main")).containsText("no hay ninguna imputación suprimida");
        picture("lifted");
        open("/casos/" + code);
        assertThat(page.locator("main")).containsText(suspect);
    }

    @Test
    @Order(4)
    void theExchangeFileIsTakenAndItsReportSaysWhatItCouldNot() throws IOException {
        Scenario.told();
        logIn("registrador.pnp");
        open("/intercambio/htcds/ultimo");
        assertThat(page.locator(".notification")).isVisible();
        page.locator(SUBMIT).click();
        assertThat(page.locator("#purpose-error")).isVisible();
        field("purpose").selectOption("INVESTIGACION");
        page.locator(SUBMIT).click();
        assertThat(page.locator("#purpose-error")).containsText("Elija otra finalidad");
        field("purpose").selectOption("ATENCION");
        Download download = page.waitForDownload(() -> page.locator(SUBMIT).click());
        assertThat(download.suggestedFilename()).isEqualTo("htcds.csv");
        assertThat(Files.readString(download.path())).contains("prs_FirstName").contains(Scenario.GIVEN);
        page.locator("a[href='/intercambio/htcds/ultimo']").click();
        assertThat(page.locator("main h1")).hasText("Informe del archivo");
        assertThat(page.locator("main")).containsText("Delito");
        assertThat(page.locator("main")).not().containsText("case.");
        alsoFitsASmallPhoneInTheDark("report");
        String report = page.url().substring(kuska.address().length());
        open("/intercambio/htcds/campos");
        assertThat(page.locator("main tbody tr")).hasCount(83);

        logIn("fiscal.mp");
        assertThat(refused(report)).as("report of another institution").isEqualTo(404);
    }

    private int refused(String path) {
        return page.request()
                .get(kuska.address() + path, RequestOptions.create().setMaxRedirects(0))
                .status();
    }

    private void ask(String given, String first, String second, String day, String month, String year) {
        logIn("control.migraciones");
        open("/frontera/sin-documento");
        field("names.given").fill(given);
        field("names.firstSurname").fill(first);
        field("names.secondSurname").fill(second);
        date("birthDate", day, month, year);
        page.locator(SUBMIT).click();
    }

    /** A case in which somebody was convicted for good. */
    private static String convicted(String given, String first, String second, String birth) {
        Api.Answer folder = folder(given, first, second, birth);
        String code = folder.body().path("code").asText();
        TO_TRIAL.forEach(kind -> record(code, """
                {"kind": "%s", "issuedOn": "2026-03-10"}""".formatted(kind)));
        record(code, """
                {"kind": "JUDGMENT", "issuedOn": "2026-03-10",
                 "persons": [{"recordId": "%s", "effect": "CONVICTED", "prisonMonths": 120}]}
                """.formatted(folder.body().at("/persons/1/recordId").asText()));
        record(code, "{\"kind\": \"BECOME_FINAL\", \"issuedOn\": \"2026-03-20\"}");
        return code;
    }

    private static Api.Answer folder(String given, String first, String second, String birth) {
        Api.Answer folder =
                Api.as("fiscal.mp").post("/api/registry/v1/cases", """
                {"source": {"system": "SISTRA", "recordId": "E2E-R-%1$s"}, "kind": "PROSECUTOR_FILE",
                 "receivedAt": "2026-03-05T09:00:00-05:00", "crime": "129-A",
                 "persons": [{"role": "VICTIM", "sex": "MUJER", "names": {"given": "Irma", "firstSurname": "V%1$s"}},
                   {"role": "SUSPECT", "sex": "HOMBRE", "birthDate": "%4$s",
                    "names": {"given": "%1$s", "firstSurname": "%2$s", "secondSurname": "%3$s"}}]}
                """.formatted(given, first, second, birth));
        assertThat(folder.status()).as(folder.body().toString()).isEqualTo(201);
        return folder;
    }

    private static void record(String code, String resolution) {
        Api.Answer recorded = Api.as("fiscal.mp").post("/api/registry/v1/cases/" + code + "/resolutions", resolution);
        assertThat(recorded.status()).as(recorded.body().toString()).isEqualTo(201);
    }

    @Test
    @Order(5)
    void whoRegisteredHerPutsRightWhatWasNotedWrongly() {
        Api.Answer folder = folder("Teodosia", "Wamanchumpi", "Ñaupari", "1984-09-21");
        logIn("fiscal.mp");
        open("/personas/" + folder.body().at("/persons/0/personCode").asText() + "/rectificar");
        page.locator("main .card a").first().click();
        assertThat(page.locator("main h1")).hasText("Rectificar datos");
        page.locator(SUBMIT).click();
        assertThat(page.locator(".error-summary")).containsText("No cambió ningún dato.");
        assertThat(page.locator(".error-summary li")).hasCount(3);

        field("names.secondSurname").fill("Rectificada");
        field("languages[0]").selectOption("qu");
        field("residence.ubigeo").fill("Un lugar que no existe");
        field("reason").selectOption("ERROR_DE_TRANSCRIPCION");
        choose("requester", "HERSELF");
        field("requestNumber").fill("RD-12-2026");
        page.locator(SUBMIT).click();
        assertThat(page.locator("#residence-ubigeo-error")).isVisible();
        assertThat(field("names.secondSurname")).hasValue("Rectificada");
        field("residence.ubigeo").fill("");
        page.locator(SUBMIT).click();

        assertThat(page.locator(".notification--good")).containsText("Rectificado.");
        assertThat(field("names.secondSurname")).hasValue("Rectificada");
        assertThat(field("languages[0]")).hasValue("qu");
        assertThat(field("languages[1]")).hasValue("");
        assertThat(page.locator("section[aria-labelledby=rectificaciones]")).containsText("Segundo apellido");
        assertThat(page.locator("section[aria-labelledby=rectificaciones]")).containsText("Lenguas");
        alsoFitsASmallPhoneInTheDark("rectified");
    }
}
