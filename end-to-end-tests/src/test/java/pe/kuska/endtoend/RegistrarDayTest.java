package pe.kuska.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A police clerk's day: a case by keyboard alone, one over a line that dies, a file of cases, a case's other pages. */
class RegistrarDayTest extends InTheBrowser {

    private static final String PROFILE_COLUMNS =
            "nro_denuncia;fecha;delito;conducta;ubigeo_hecho;id_persona;tipo;nombres;ap_paterno;ap_materno;alias;tipo_doc;"
                    + "nro_doc;fec_nac;edad;sexo;nacionalidad;ubigeo_nac;ubigeo_dom;calle;numero;telefono\r\n";
    private static final int BAR_OF_KEY_PRESSES = 60;

    @Test
    void registersACaseOfOneVictimByKeyboardAlone() {
        logIn("registrador.pnp");
        openForm();
        int presses = 0;

        type(number());
        presses += tabs(6);
        type("150101");
        presses += tabs(1) + press("Space");
        presses += tabs(9) + press("Space");
        assertThat(page.locator("#clasificacion")).containsText("129-A");
        axeFindsNothing();
        picture("facts");
        presses += press("Enter");

        presses += tabs(2);
        type("99712352");
        presses += tabs(1);
        type("Illari Sumaq");
        presses += tabs(1);
        type("Huamanquispe");
        presses += tabs(1);
        type("Ccori");
        presses += tabs(1) + press("Space") + tabs(1);
        type("17");
        presses += tabs(1);
        type("4");
        presses += tabs(1);
        type("1999");
        presses += tabs(1) + press("Space");
        assertThat(page.locator("#coincidencias-0")).not().isEmpty();
        axeFindsNothing();
        picture("people");
        presses += press("Enter");
        axeFindsNothing();
        presses += press("Enter");

        assertThat(page.locator(".register-review").first()).containsText("RETA");
        assertThat(page.locator("main")).containsText("17 de abril de 1999");
        axeFindsNothing();
        picture("review");
        presses += press("Enter");

        assertThat(page.locator(".confirmation")).isVisible();
        axeFindsNothing();
        picture("receipt");
        assertThat(presses).as("key presses beyond what is typed").isLessThanOrEqualTo(BAR_OF_KEY_PRESSES);
        assertThat(page.evaluate("Object.keys(localStorage).length"))
                .as("drafts left on the device")
                .isEqualTo(0);
    }

    @Test
    void losesNothingOverALineThatDiesAndSendsOnce() {
        logIn("registrador.pnp");
        openForm();
        String number = number();
        field("source.recordId").fill(number);
        goOn("personas");
        field("persons[0].names.given").fill("Illari Qori");
        page.locator("[data-add-person]").click();
        field("persons[1].names.given").fill("Sami Wayra");
        assertThat(page.locator("[data-draft-state]")).containsText("Guardado en este equipo");

        // The browser is closed and opened again: everything is there, and nobody can read it on the device.
        assertThat((String) page.evaluate("Object.values(localStorage).join()"))
                .isNotEmpty()
                .doesNotContain("Illari");
        page.reload();
        assertThat(field("persons[1].names.given")).hasValue("Sami Wayra");
        picture("restored");

        // A page that does not exist, opened beside it, takes nothing along.
        open("/no-existe");
        page.goBack();
        page.reload();
        assertThat(field("persons[1].names.given")).hasValue("Sami Wayra");

        // Whoever is taken out does not come back with the draft.
        page.locator("[data-add-person]").click();
        field("persons[2].names.given").fill("Alguien Más");
        page.waitForTimeout(1_000);
        page.locator("[data-remove-person]").last().click();
        assertThat(field("persons[2].names.given")).hasCount(0);
        page.waitForTimeout(1_000);
        page.reload();
        assertThat(field("persons[1].names.given")).hasValue("Sami Wayra");
        assertThat(field("persons[2].names.given")).hasCount(0);

        // The key that wakes the screen is typed nowhere.
        field("persons[1].names.given").focus();
        page.evaluate("document.getElementById('cubierta').showModal()");
        axeFindsNothing();
        page.keyboard().press("x");
        assertThat(page.locator("#cubierta")).isHidden();
        assertThat(field("persons[1].names.given")).hasValue("Sami Wayra");

        context.setOffline(true);
        goOn("ruta");
        goOn("revision");
        assertThat(page.locator("[data-draft-state]")).containsText("Sin línea");
        goOn("registrar");
        assertThat(page.locator("[data-draft-state]")).containsText("se enviará solo");
        axeFindsNothing();
        picture("without-a-line");

        context.setOffline(false);
        assertThat(page.locator(".confirmation")).isVisible();
        assertThat(page.locator(".card")).hasCount(2);
        forgiveConsoleErrors();
        String code = page.locator(".confirmation__code").textContent().strip();
        List<String> ofThatNumber = new ArrayList<>();
        for (JsonNode one : Api.as("registrador.pnp")
                .get("/api/registry/v1/cases?limit=200")
                .body()
                .path("items")) {
            if (one.at("/source/recordId").asText().equals(number)) {
                ofThatNumber.add(one.path("code").asText());
            }
        }
        assertThat(ofThatNumber).containsExactly(code);
    }

    @Test
    void takesTheReceiptAwayAndLooksAtTheCaseFromAllSides() throws Exception {
        Scenario scenario = Scenario.told();
        logIn("fiscal.mp");
        open("/casos/" + scenario.folder());
        axeFindsNothing();
        picture("case");
        Download receipt = page.waitForDownload(
                () -> page.locator("a[href$='constancia.pdf']").click());
        assertThat(new String(Files.readAllBytes(receipt.path()), 0, 5, Charset.forName("US-ASCII")))
                .isEqualTo("%PDF-");

        open("/casos/" + scenario.folder() + "/proceso");
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator(".error-summary")).isVisible();
        axeFindsNothing();
        page.locator("#kind").check();
        date("issuedOn", "9", "3", "2026");
        field("number").fill("Disposición 1-2026");
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator(".notification--good")).isVisible();
        assertThat(page.locator(".case-phases [aria-current]")).containsText("Diligencias preliminares");
        axeFindsNothing();
        picture("proceeding");

        for (String side : List.of("/fuentes", "/historia")) {
            open("/casos/" + scenario.folder() + side);
            axeFindsNothing();
            picture(side.substring(1));
        }
        page.setViewportSize(NARROW, 740);
        for (String side : List.of("", "/proceso", "/fuentes", "/historia")) {
            open("/casos/" + scenario.folder() + side);
            nothingStandsOutSideways();
        }
    }

    @Test
    void loadsAFileCorrectsItInPlaceAndUndoesIt() {
        logIn("registrador.pnp");
        open("/importaciones");
        axeFindsNothing();
        choose("perfil", "RETA");
        choose("modo", "registrar");
        page.locator("form[action='/importaciones/nueva'] button").click();
        axeFindsNothing();
        upload("nro_denuncia\r\n1\r\n");
        assertThat(page.locator(".error-summary")).containsText("El archivo no tiene esta columna");
        axeFindsNothing();

        String mark = UUID.randomUUID().toString().substring(0, 6);
        upload(PROFILE_COLUMNS
                + row(mark + "-1", "03/02/2026", mark + "a", "Flor Sintética", "99712361")
                + row(mark + "-2", "", mark + "b", "Luz Sintética", "99712362"));
        page.waitForURL(Pattern.compile(".*/importaciones/[0-9a-f-]{36}"));
        Locator correct = page.locator("a[href$='/corregir']");
        correct.waitFor();
        axeFindsNothing();
        picture("rows-to-correct");

        correct.click();
        axeFindsNothing();
        page.locator(".row-cells input").nth(1).fill("04/02/2026");
        picture("correction");
        page.locator("main form button[type=submit]").click();
        page.locator("a[href$='/links']").waitFor();
        axeFindsNothing();
        picture("corrected");

        page.locator("a[href$='deshacer=si']").click();
        axeFindsNothing();
        page.locator("form[action$='/deshacer'] button").click();
        assertThat(page.locator("#avance")).containsText("Desh");
        axeFindsNothing();
    }

    @Test
    void leavesSafelyWithoutAPageBehind() {
        logInAnew("registrador.pnp");
        openForm();
        field("source.recordId").fill(number());
        assertThat(page.locator("[data-draft-state]")).containsText("Guardado en este equipo");
        page.route("https://www.gob.pe/**", route -> route.fulfill());

        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        page.waitForURL("https://www.gob.pe/**");

        APIResponse home = page.request().get(kuska.address() + "/casos");
        assertThat(home.url()).doesNotEndWith("/casos");
        open("/casos");
        assertThat(page.locator("#username")).isVisible();
        typeThePassword("registrador.pnp");
        assertThat(page.evaluate("Object.keys(localStorage).length"))
                .as("drafts left on the device")
                .isEqualTo(0);
        forgiveConsoleErrors();
    }

    private void openForm() {
        open("/casos/nuevo");
        assertThat(field("source.recordId")).isFocused();
    }

    private void type(String text) {
        page.keyboard().type(text);
    }

    private int tabs(int count) {
        for (int pressed = 0; pressed < count; pressed++) {
            page.keyboard().press("Tab");
        }
        return count;
    }

    private void upload(String csv) {
        page.locator("#file")
                .setInputFiles(new FilePayload("lista.csv", "text/csv", csv.getBytes(Charset.forName("windows-1252"))));
        page.locator("main form button[type=submit]").click();
    }

    private static String row(String number, String day, String person, String given, String dni) {
        return number + ";" + day + ";TRATA DE PERSONAS;CAPTACION;150101;" + person + ";AGRAVIADA;" + given
                + ";Huamanquispe;Ccori;;DNI;" + dni + ";;;F;PERUANA;;;;;\r\n";
    }

    private static String number() {
        return "DIA-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void correctsACaseAlthoughSomebodyElseDidAndLeavesADoubtWithAReason() {
        String path = "/api/registry/v1/cases/";
        String code = Api.as("registrador.pnp")
                .post("/api/registry/v1/cases", """
                {"source": {"system": "RETA", "recordId": "%s"}, "kind": "OPERATION", "receivedAt": "2026-03-02",
                 "crime": "129-A", "conducts": ["CAPTACION"], "purposes": ["EXPLOTACION_LABORAL"],
                 "place": {"ubigeo": "170101"}, "circumstances": {"operation": {"result": "NEGATIVO", "rescued": 1}},
                 "persons": [{"role": "VICTIM"}]}
                """.formatted(number()))
                .body()
                .path("code")
                .asText();
        logIn("registrador.pnp");
        open("/casos/" + code);
        page.locator("a[href$='/corregir']").click();
        assertThat(field("place.ubigeo")).hasValue("Tambopata, Tambopata, Madre de Dios");
        field("place.ubigeo").fill("miraflores");
        choose("means", "ENGANO");
        check();
        assertThat(page.locator("#place-ubigeo-error")).containsText("Miraflores, Arequipa, Arequipa");
        axeFindsNothing();
        field("place.ubigeo").fill("miraflores, arequipa");
        check();
        assertThat(page.locator("tbody")).containsText("Miraflores, Arequipa, Arequipa");
        assertThat(page.locator("tbody")).containsText("Engaño");
        axeFindsNothing();
        picture("changes");

        Api.Answer read = Api.as("registrador.pnp").get(path + code);
        Api.as("registrador.pnp").patch(path + code, "{\"recruitment\": \"OFERTA_TRABAJO\"}", read);
        save();
        assertThat(page.locator(".error-summary")).containsText("Alguien lo cambió");
        assertThat(page.locator("tbody")).containsText("Oferta de trabajo");
        page.locator("button[value=corregir]").click();
        assertThat(field("place.ubigeo")).hasValue("miraflores, arequipa");
        field("recruitment").selectOption("OFERTA_TRABAJO");
        check();
        save();

        assertThat(page.locator(".notification--good")).containsText("Corrección guardada");
        assertThat(page.locator(".panel")).containsText("resultado del operativo no concuerda");
        axeFindsNothing();
        picture("doubt");
        page.locator(".panel button").click();
        assertThat(page.locator(".error-summary")).isVisible();
        field("reason-0").selectOption("DATO_EN_INVESTIGACION");
        page.locator(".panel button").click();
        assertThat(page.locator("main")).containsText("No hay avisos pendientes");
        page.setViewportSize(NARROW, 740);
        for (String side : List.of("", "/corregir", "/avisos")) {
            open("/casos/" + code + side);
            nothingStandsOutSideways();
        }
        assertThat(Api.as("registrador.pnp").get(path + code).body().at("/circumstances/acknowledged"))
                .hasSize(1);
    }

    private void check() {
        page.locator("button[value=revisar]").click();
    }

    private void save() {
        page.locator("button[value=guardar]").click();
    }
}
