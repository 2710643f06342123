package pe.kuska.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/**
 * Who answers for identities and figures, at work: a steward decides a duplicate by keyboard and takes it back, the
 * policy lead reads the figures, the auditor sees who looked at what.
 */
class StewardDayTest extends InTheBrowser {

    private static final int MOST_KEYS_OF_A_DECISION = 15;

    @Test
    void decidesADuplicateByKeyboardAndTakesItBack() {
        twoRecordsThatMayBeOnePerson("Nayeli", "S-1");
        logIn("identidad.mininter");
        picture("home");
        axeFindsNothing();
        open("/identidad");
        axeFindsNothing();
        picture("queue");

        int keys = press("e");
        page.waitForURL("**/coincidencias/**");
        axeFindsNothing();
        nothingStandsOutSideways();
        keys += press("m");
        page.waitForURL("**/nombres");
        assertThat(page.locator("mark").first()).isVisible();
        axeFindsNothing();
        picture("side-by-side");
        keys += press("1", "Enter");
        page.waitForURL(url -> url.contains("hecho=CONFIRM"));
        assertThat(keys).as("key presses of a decision").isLessThanOrEqualTo(MOST_KEYS_OF_A_DECISION);

        page.locator(".notification a").click();
        axeFindsNothing();
        picture("history");
        page.locator(".rivers a").first().click();
        axeFindsNothing();
        page.locator("main button[type=submit]").click();
        assertThat(page.locator(".error-summary")).isVisible();
        axeFindsNothing();
        field("reason").fill("Eran hermanas.");
        page.locator("main button[type=submit]").click();
        page.waitForURL("**hecho=si");
        assertThat(page.locator(".rivers__step")).hasCount(2);
        axeFindsNothing();
        picture("undone");
    }

    @Test
    void recognisesEverybodyAgainAndFindsTheResultInTheList() {
        Scenario.told();
        logIn("identidad.mininter");
        open("/identidad/reconocimiento");
        axeFindsNothing();
        page.locator("form[action='/identidad/reconocimiento/pasadas'] button").click();
        assertThat(page.locator("[role=status]")).containsText("Listo para revisar");
        String relink = page.url().substring(kuska.address().length());
        axeFindsNothing();
        picture("relinked");
        open("/identidad/reconocimiento");
        assertThat(page.locator("a[href='" + relink + "']")).isVisible();
        axeFindsNothing();
        picture("models");
        page.setViewportSize(NARROW, 740);
        nothingStandsOutSideways();
        open(relink);
        nothingStandsOutSideways();
    }

    @Test
    void aDecisionWithoutAReasonComesBackWithWhatWasTyped() {
        twoRecordsThatMayBeOnePerson("Marleny", "S-2");
        logIn("identidad.mininter");
        open("/identidad");
        page.locator("tbody a").first().click();
        page.waitForURL("**/coincidencias/**");
        field("detail").fill("Llamé a la comisaría.");
        page.locator(".pair__decision button[type=submit]").click();
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(field("detail")).hasValue("Llamé a la comisaría.");
        axeFindsNothing();
        page.setViewportSize(NARROW, 740);
        nothingStandsOutSideways();
        picture("narrow");
    }

    @Test
    void separatesARecordThatCameToContradictItsPerson() {
        String record = aRecordThatContradictsItsPerson("S-3");
        String match = contradictionOf(record);
        logIn("identidad.mininter");
        open("/identidad");
        assertThat(page.locator(".queue")).containsText("contradice a los demás de su persona");
        axeFindsNothing();
        open("/identidad/coincidencias/" + match);
        assertThat(page.locator("h1")).hasText("¿Sigue siendo de esta persona?");
        assertThat(page.locator(".sides")).containsText("El registro que cambió");
        axeFindsNothing();
        nothingStandsOutSideways();
        picture("contradiction");
        page.locator("input[value=CONTRADICTS]").check();
        page.locator(".pair__decision button[type=submit]").click();
        page.waitForURL(url -> url.contains("hecho=REJECT"));
        open("/identidad/coincidencias/" + match);
        assertThat(page.locator("main")).containsText("El registro se separó");
        axeFindsNothing();
        picture("separated");
        page.setViewportSize(NARROW, 740);
        nothingStandsOutSideways();
        Api.Answer decided = Api.as("identidad.mininter").get("/api/registry/v1/matches/" + match);
        assertThat(decided.body().at("/record/personCode").asText())
                .isNotEqualTo(decided.body().at("/other/personCode").asText());
    }

    @Test
    void findsAPersonByAnotherSpelling() {
        Scenario told = Scenario.told();
        logIn("identidad.mininter");
        open("/personas/buscar");
        axeFindsNothing();
        page.locator("main button[type=submit]").click();
        assertThat(page.locator(".error-summary")).isVisible();
        axeFindsNothing();
        field("names.given").fill(Scenario.GIVEN);
        field("names.firstSurname").fill("Wamankispe");
        field("names.secondSurname").fill("Corimanya");
        field("birthYear").fill("1999");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator(".card").first()).containsText(told.victim());
        assertThat(page.url()).doesNotContain("Wamankispe");
        axeFindsNothing();
        picture("found");
    }

    @Test
    void readsFiguresAsPictureAndAsTable() {
        Scenario.told();
        logIn("conductora.mininter");
        for (String path : new String[] {
            "/estadisticas?anio=2026",
            "/estadisticas?anio=2026&por=SEX&y=AGE_GROUP",
            "/estadisticas/rutas?anio=2026",
            "/estadisticas/conciliacion?anio=2026",
            "/estadisticas/datos-abiertos"
        }) {
            open(path);
            assertThat(page.locator("main h1")).isVisible();
            axeFindsNothing();
            nothingStandsOutSideways();
        }
        page.locator("main button[type=submit]").click();
        assertThat(page.locator(".error-summary")).isVisible();
        axeFindsNothing();
        open("/estadisticas?anio=2026");
        assertThat(page.locator(".map")).isVisible();
        picture("figures");
    }

    @Test
    void theAuditorSeesWhoLooked() {
        Scenario told = Scenario.told();
        Api.as("registrador.pnp").get("/api/registry/v1/people/" + told.victim() + "/identity?purpose=ATENCION");
        logIn("auditora.dp");
        open("/auditoria?sobre=" + told.victim());
        Locator entries = page.locator("tbody tr");
        assertThat(entries.first()).isVisible();
        assertThat(page.locator("tbody")).containsText("Leyó una identidad");
        axeFindsNothing();
        picture("trail");
        open("/auditoria/plazos");
        axeFindsNothing();
        open("/auditoria/plazos/vencidos");
        assertThat(page.locator("main h1")).hasText("Lo que está vencido ahora");
        axeFindsNothing();
        open("/auditoria/verificacion");
        page.locator("main form button").click();
        assertThat(page.locator("tbody .tag--good")).hasCount(3);
        axeFindsNothing();
        picture("verification");
    }

    @Test
    void thePortalOfDevelopersNeedsNoLogin() {
        for (String path : new String[] {
            "/desarrolladores", "/desarrolladores/eventos", "/desarrolladores/ejemplos", "/desarrolladores/llaves"
        }) {
            open(path);
            assertThat(page.locator("main h1")).isVisible();
            axeFindsNothing();
        }
        open("/desarrolladores/eventos");
        page.locator("#PersonsMerged summary").click();
        assertThat(page.locator("#PersonsMerged .sample")).isVisible();
        axeFindsNothing();
        picture("events");
    }

    /** Two spellings, an unknown birthday: too alike for two people, too little for one. */
    /** Two institutions tell of one person, and one of them corrects the document into another. */
    private static String aRecordThatContradictsItsPerson(String number) {
        String person = """
                "names": {"given": "Sonia", "firstSurname": "Achahuanco", "secondSurname": "Yupa"},
                "birthDate": "2003-08-21", "documents": [{"type": "DNI", "number": "99765001", "country": "PE"}]
                """;
        register("registrador.pnp", "RETA", "COMPLAINT", number, person);
        Api.Answer folder = register("fiscal.mp", "SISTRA", "PROSECUTOR_FILE", number, person);
        assertThat(folder.body().at("/persons/0/match").asText()).isEqualTo("LINKED");
        String record = folder.body().at("/persons/0/recordId").asText();
        String corrections = "/api/registry/v1/people/"
                + folder.body().at("/persons/0/personCode").asText() + "/records/" + record + "/corrections";
        Api fiscal = Api.as("fiscal.mp");
        Api.Answer corrected = fiscal.post(corrections, """
                {"reason": "ERROR_DE_TRANSCRIPCION", "requester": "INSTITUTION",
                 "changes": {"documents": [{"type": "DNI", "number": "99768377", "country": "PE"}]}}
                """, fiscal.get(corrections));
        assertThat(corrected.status()).as(corrected.body().toString()).isEqualTo(201);
        return record;
    }

    private static String contradictionOf(String record) {
        for (JsonNode match : Api.as("identidad.mininter")
                .get("/api/registry/v1/matches?limit=200")
                .body()
                .path("items")) {
            if (match.path("question").asText().equals("CONTRADICTION")
                    && match.at("/record/recordId").asText().equals(record)) {
                return match.path("id").asText();
            }
        }
        throw new AssertionError("nobody is asked");
    }

    private static void twoRecordsThatMayBeOnePerson(String given, String number) {
        register("registrador.pnp", "RETA", "COMPLAINT", number, """
                "names": {"given": "%s Rosa", "firstSurname": "Huayta", "secondSurname": "Quispe"}, "birthDate": "2008-03-14",
                "birthplace": {"ubigeo": "080101"}
                """.formatted(given));
        register("fiscal.mp", "SISTRA", "PROSECUTOR_FILE", number, """
                "names": {"given": "%s", "firstSurname": "Guayta", "secondSurname": "Qhispe"}, "birthYear": 2008,
                "birthplace": {"ubigeo": "080101"}
                """.formatted(given));
    }

    private static Api.Answer register(String user, String system, String kind, String number, String person) {
        Api.Answer answer = Api.as(user).post("/api/registry/v1/cases", """
                {"source": {"system": "%s", "recordId": "E2E-%s"}, "kind": "%s", "receivedAt": "2026-04-02T14:30:00-05:00",
                 "crime": "129-A", "persons": [{"role": "VICTIM", "sex": "MUJER", "nationality": "PE", %s}]}
                """.formatted(system, number, kind, person));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer;
    }
}
