package pe.kuska.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The days of those who care for a victim: the 1818 operator, the one who refers her, the case manager, the shelter. */
class CareDayTest extends InTheBrowser {
    private static final int KEYS_FOR_A_REFERRAL = 20;

    @Test
    void theOperatorPassesAnAlertOnWithinItsThreeHours() {
        logIn("operador.1818");
        open("/alertas/nueva");
        axeFindsNothing();
        submit("/alertas");
        assertThat(page.locator(".error-summary")).containsText("indicio");
        axeFindsNothing();
        choose("sign", "RETENCION");
        field("account").fill("Una vecina cuenta que no la dejan salir.");
        picture("new");
        submit("/alertas");

        assertThat(page.locator(".clock__time")).containsText("2:59:");
        assertThat(page.locator("main")).containsText("no la dejan salir");
        axeFindsNothing();
        picture("clock");
        choose("risk", "RIESGO_ALTO");
        field("toInstitution").selectOption("PNP/DIRCTPTIM");
        button("Trasladar").click();
        assertThat(page.locator("main")).containsText("Trasladada a");
        assertThat(page.locator("main")).containsText("DIRCTPTIM");
        axeFindsNothing();
        picture("passed-on");
        open("/alertas");
        assertThat(page.locator(".card")
                        .filter(new Locator.FilterOptions().setHasText("Persona retenida"))
                        .first())
                .isVisible();
        axeFindsNothing();
        narrow("/alertas", "/alertas/nueva");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspector.sunafil", "inspector.sutran"})
    void anInspectorRaisesAnAlertOnAPhoneWithTwoAnswers(String inspector) {
        page.setViewportSize(NARROW, 740);
        logIn(inspector);
        page.locator("main a[href='/alertas/nueva']").click();
        assertThat(field("channel")).hasValue("INSPECCION");
        nothingStandsOutSideways();
        choose("sign", "RETENCION");
        field("account").fill("En el taller hay personas que no pueden salir.");
        picture("two-answers");
        submit("/alertas");
        assertThat(page.locator(".clock__time")).containsText("2:59:");
        nothingStandsOutSideways();
        axeFindsNothing();
    }

    @Test
    void whoReceivesAnAlertAcknowledgesAndAttendsToIt() {
        Api.Answer alert = Api.as("operador.1818").post("/api/tracking/v1/alerts", """
                {"channel": "LINEA_1818", "sign": "OFERTA_ENGANOSA"}""");
        String path = "/api/tracking/v1/alerts/" + alert.body().path("id").asText();
        Api.Answer evaluated = Api.as("operador.1818").post(path + "/evaluate", "{\"risk\": \"RIESGO_MEDIO\"}", alert);
        Api.as("operador.1818").post(path + "/refer", "{\"toInstitution\": \"MIMP\", \"toUnit\": \"UPE\"}", evaluated);

        logIn("gestora.upe");
        open("/alertas/" + alert.body().path("id").asText());
        axeFindsNothing();
        button("Confirmar que la tenemos").click();
        assertThat(page.locator("main")).containsText("La unidad la tuvo en sus manos");
        button("Marcar como atendida").click();
        assertThat(page.locator(".title-row")).containsText("Atendida");
        picture("attended");
    }

    @Test
    void aPersonIsReferredWithTwentyKeyPresses() {
        String person = aPerson("registrador.pnp");
        logIn("registrador.pnp");
        open("/personas/" + person);
        for (int look = 0; look < 40 && page.locator(".timeline__entry").count() == 0; look++) {
            page.waitForTimeout(500);
            page.reload();
        }
        axeFindsNothing();
        assertThat(page.locator(".owed__item--own")).containsText("ninguna unidad la tiene a su cargo");
        page.locator("a[href$='/derivar']").first().focus();
        int keys = press("Enter");
        page.waitForURL("**/derivar");
        axeFindsNothing();
        // Past the links on top: the first Tab offers the way to the content.
        keys += press("Tab", "Enter", "Tab");
        assertThat(field("toInstitution")).isFocused();
        keys += press("ArrowDown", "ArrowDown", "Tab", "ArrowDown", "Tab", "Space", "Enter");
        page.waitForURL("**/personas/" + person + "?derivada=si");
        assertThat(keys).isLessThanOrEqualTo(KEYS_FOR_A_REFERRAL);

        assertThat(page.locator(".notification--good")).isVisible();
        assertThat(page.locator(".owed")).containsText("Unidad de Protección Especial");
        axeFindsNothing();
        picture("referred");
        open("/personas/" + person + "/derivaciones");
        axeFindsNothing();
        open("/personas/" + person + "/derivar");
        submit("/personas/" + person + "/derivaciones");
        assertThat(page.locator(".error-summary li")).hasCount(3);
        axeFindsNothing();
        narrow("/personas/" + person, "/personas/" + person + "/derivar");
    }

    @Test
    void whoHasNoNextStepIsSaidToHaveNone() {
        String person = aPerson("registrador.pnp");
        logIn("registrador.pnp");
        open("/personas/" + person);
        for (int look = 0; look < 40 && page.locator(".timeline__entry").count() == 0; look++) {
            page.waitForTimeout(500);
            page.reload();
        }
        page.getByText("No corresponde un siguiente paso").click();
        axeFindsNothing();
        button("Registrar y dar por concluida su atención").click();
        assertThat(page.locator(".error-summary li")).hasCount(1);
        axeFindsNothing();
        choose("reason", "ADULTA_NO_ACEPTA");
        button("Registrar y dar por concluida su atención").click();
        page.waitForURL("**/personas/" + person + "?hecho=si");
        assertThat(page.locator(".notification--good")).isVisible();
        assertThat(page.locator(".owed")).hasCount(0);
        assertThat(page.locator(".timeline")).containsText("no corresponde un siguiente paso");
        axeFindsNothing();
        picture("no-next-step");
        narrow("/personas/" + person);
    }

    @Test
    void whatCameBackGoesToAnotherUnit() {
        String person = referred("CEM");
        logIn("gestora.cem");
        open("/bandeja");
        assertThat(page.locator("main")).containsText(person);
        axeFindsNothing();
        picture("inbox");
        cardOf(person).getByText("Rechazar").click();
        button("Rechazar la derivación").click();
        assertThat(page.locator(".error-summary")).isVisible();
        axeFindsNothing();
        choose("reason", "SIN_CAPACIDAD");
        button("Rechazar la derivación").click();
        page.waitForURL("**/bandeja?hecho=REJECTED");
        open("/bandeja/plazos");
        axeFindsNothing();
        narrow("/bandeja", "/bandeja/plazos");

        logIn("registrador.pnp");
        open("/avisos");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(person))
                        .filter(new Locator.FilterOptions().setHasText("Rechazaron la derivación")))
                .containsText("nuevo");
        axeFindsNothing();
        picture("notices");
        button("Dar todos por leídos").click();
        assertThat(page.locator(".tag--new")).hasCount(0);
        narrow("/avisos");
        open("/bandeja/devueltas");
        assertThat(cardOf(person)).containsText("La unidad no tiene capacidad");
        axeFindsNothing();
        picture("came-back");
        cardOf(person).getByText("Derivar a otra unidad").click();
        field("toInstitution").selectOption("MIMP/UPE");
        choose("reason", "UNIDAD_RECHAZO");
        choose("consent", "GIVEN");
        axeFindsNothing();
        picture("asked-again");
        button("Derivar a otra unidad").click();
        assertThat(page.locator(".notification--good")).isVisible();
        open("/bandeja/plazos");
        axeFindsNothing();
    }

    @Test
    void theCaseManagerCaresForAPersonFromAcceptanceToPlan() {
        String person = referred("CEM");
        accepted(person);

        open("/personas/" + person);
        assertThat(page.locator(".stage--NOW")).containsText("I · Atención");
        axeFindsNothing();
        picture("path");

        open("/personas/" + person + "/atenciones");
        submit("/personas/" + person + "/atenciones");
        assertThat(page.locator(".error-summary")).isVisible();
        axeFindsNothing();
        choose("service", "ASISTENCIA_PSICOLOGICA");
        field("sessionsPlanned").fill("2");
        submit("/personas/" + person + "/atenciones");
        LocalDate today = LocalDate.now(ZoneId.of("America/Lima"));
        date("plannedFor", today.minusDays(1));
        field("time").fill("9:30");
        button("Programar").click();
        choose("satisfaction", "5");
        field("note").fill("Primera sesión.");
        axeFindsNothing();
        button("La sesión se realizó").click();
        assertThat(page.locator(".table")).containsText("5 de 5");
        axeFindsNothing();
        picture("session");

        open("/personas/" + person + "/medidas");
        choose("kind", "RESERVA_IDENTIDAD");
        field("authority").selectOption("FISCALIA");
        field("legalBasis").selectOption("LEY_28950");
        date("grantedOn", today);
        date("lastDay", today.plusDays(20));
        submit("/personas/" + person + "/medidas");
        assertThat(page.locator(".countdown")).isVisible();
        axeFindsNothing();
        picture("measure");

        plan(person, today);
        narrow("/personas/" + person, "/personas/" + person + "/atenciones", "/personas/" + person + "/medidas");
    }

    private void plan(String person, LocalDate today) {
        open("/personas/" + person + "/plan");
        axeFindsNothing();
        choose("kind", "PRI");
        submit("/personas/" + person + "/plan");
        button("Registrar que acepta").click();
        assertThat(page.locator(".error-summary")).isVisible();
        axeFindsNothing();
        field("heard").first().check();
        button("Registrar que acepta").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Redactar el plan"))
                .click();
        axeFindsNothing();
        choose("place", "ORIGEN");
        field("goals[0].area").selectOption("EDUCACION");
        field("goals[0].words").fill("Terminar el colegio");
        field("goals[0].actions[0].words").fill("Inscribirla en el turno de la tarde");
        field("goals[0].actions[0].unit").selectOption("MIMP/CEM");
        date("goals[0].actions[0].dueOn", today.plusMonths(2));
        picture("draft");
        button("Guardar como nueva versión").click();
        assertThat(page.locator(".board")).containsText("Terminar el colegio");
        field("heard").first().check();
        button("Registrar la firma de la persona").click();
        button("Firmar como quien gestiona el caso").click();
        button("Acordar el plan").click();
        button("Iniciar el plan").click();
        assertThat(page.locator("main")).containsText("Registrar el seguimiento 1");
        axeFindsNothing();
        button("Marcar como cumplida").click();
        assertThat(page.locator(".board")).containsText("1 de 1 acción cumplida");
        choose("progress", "AVANZA");
        button("Registrar el seguimiento").click();
        assertThat(page.locator("main")).containsText("Registrar el seguimiento 2");
        axeFindsNothing();
        picture("board");
        nothingStandsOutSideways();
        narrow(page.url().substring(kuska.address().length()));
    }

    @Test
    void aBedIsFoundReservedAndTakenAndThePersonHandedOver() {
        String shelter = "Casa sintética " + UUID.randomUUID().toString().substring(0, 8);
        Api.Answer registered = Api.as("admin").post("/api/tracking/v1/shelters", """
                {"kind": "CAR", "name": "%s", "institution": "MIMP", "unit": "CAR", "department": "15", "women": true,
                 "men": false, "minAge": 0, "maxAge": 99, "withChildren": true, "capacity": 3,
                 "address": "Jirón Sintético 99"}
                """.formatted(shelter));
        assertThat(registered.status()).isEqualTo(201);
        String person = referred("CEM");
        accepted(person);

        open("/plazas");
        axeFindsNothing();
        open("/personas/" + person + "/acogida");
        submit("/plazas");
        assertThat(page.locator(".error-summary li")).hasCount(3);
        axeFindsNothing();
        field("department").selectOption("15");
        field("age").fill("19");
        choose("sex", "MUJER");
        submit("/plazas");
        Locator bed = page.locator(".bed", new Page.LocatorOptions().setHasText(shelter));
        assertThat(bed).containsText("3");
        axeFindsNothing();
        picture("beds");
        assertThat(page.url()).isEqualTo(kuska.address() + "/plazas");
        bed.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".countdown")).isVisible();
        axeFindsNothing();
        String stay =
                page.url().replaceAll("\\?.*", "").substring(kuska.address().length());
        assertThat(page.locator("main")).containsText("El espacio todavía no respondió");
        picture("requested");

        logIn("gestora.car");
        open(stay);
        submit(stay + "/aceptar");
        assertThat(page.locator(".title-row")).containsText("Reservada");
        axeFindsNothing();

        logIn("gestora.cem");
        open(stay);
        assertThat(page.locator("main")).not().containsText("Jirón Sintético 99");
        button("Ver la dirección").click();
        assertThat(page.locator(".error-summary li")).hasCount(1);
        axeFindsNothing();
        field("purpose").selectOption("TRASLADO_DE_LA_PERSONA");
        button("Ver la dirección").click();
        assertThat(page.locator("main")).containsText("Jirón Sintético 99");
        axeFindsNothing();
        picture("reserved");

        open("/personas/" + person + "/entregas");
        field("toInstitution").selectOption("MPFN/UDAVIT");
        field("notes").fill("Tranquila, con su mochila.");
        submit("/personas/" + person + "/entregas");
        assertThat(page.locator(".receipt")).containsText("Falta su firma");
        axeFindsNothing();
        String handOver =
                page.url().replaceAll("\\?.*", "").substring(kuska.address().length());

        logIn("udavit.mp");
        open(handOver);
        button("Recibir a la persona y firmar").click();
        assertThat(page.locator("main")).containsText("Huella de la constancia");
        axeFindsNothing();
        picture("receipt");

        logIn("gestora.car");
        open(stay);
        button("La persona llegó").click();
        assertThat(page.locator(".title-row")).containsText("Acogida");
        axeFindsNothing();
        picture("stay");
        open("/espacios/" + registered.body().path("id").asText());
        assertThat(page.locator(".table")).containsText(person);
        axeFindsNothing();
        narrow("/plazas", stay);
    }

    @Test
    void whatDoesNotComeAboutIsTakenBackAndWhoCaresForHerIsHandedOn() {
        String person = referred("CEM");
        accepted(person);
        String referral = pathOf(cardOf(person).locator("a[href^='/derivaciones/']"));

        // Her custody is offered, and the offer withdrawn before anybody signs.
        open("/personas/" + person + "/entregas");
        field("toInstitution").selectOption("MPFN/UDAVIT");
        submit("/personas/" + person + "/entregas");
        assertThat(page.locator(".receipt")).containsText("Falta su firma");
        page.locator("summary", new Page.LocatorOptions().setHasText("Retirar la entrega"))
                .click();
        button("Retirar la entrega").click();
        assertThat(page.locator(".error-summary")).isVisible();
        axeFindsNothing();
        field("reason").first().check();
        button("Retirar la entrega").click();
        assertThat(page.locator("form[action$='/retirar']")).hasCount(0);
        axeFindsNothing();
        picture("offer-withdrawn");

        // She is not reached: whoever referred her is owed an answer.
        open(referral);
        page.locator("summary", new Page.LocatorOptions().setHasText("No se la pudo atender"))
                .click();
        axeFindsNothing();
        field("reason").first().check();
        button("Registrar que no se la atendió").click();
        assertThat(page.locator(".notification--good")).isVisible();
        assertThat(page.locator("form[action$='/no-atendida']")).hasCount(0);
        axeFindsNothing();
        picture("not-attended");
        narrow(referral);
    }

    @Test
    void whoHasAttendedToHerKeepsHerAndTheCaseLoadOfAColleagueIsSeen() {
        String person = referred("CEM");
        accepted(person);
        String referral = pathOf(cardOf(person).locator("a[href^='/derivaciones/']"));
        open(referral);
        submit(referral + "/atender");
        button("Contrarreferencia: la persona sigue a su cargo").click();
        assertThat(page.locator(".notification--good")).isVisible();
        assertThat(page.locator("form[action$='/a-cargo']")).hasCount(0);
        axeFindsNothing();
        picture("kept");

        open("/bandeja/a-cargo");
        assertThat(page.locator(".table")).containsText(person);
        page.locator("summary", new Page.LocatorOptions().setHasText("Pasar")).click();
        submit("/bandeja/a-cargo");
        assertThat(page.locator(".error-summary")).isVisible();
        axeFindsNothing();
        picture("case-load");
        narrow("/bandeja/a-cargo");
    }

    private String pathOf(Locator link) {
        return link.first().getAttribute("href");
    }

    @Test
    void aUpeDeterminesTheSituationOfAChildAndRefersHerToAShelter() {
        String person = referred("UPE");
        logIn("gestora.upe");
        open("/bandeja");
        cardOf(person)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Aceptar"))
                .click();
        assertThat(cardOf(person)).containsText("ceptada");
        open("/personas/" + person + "/situacion");
        assertThat(page.locator(".empty")).isVisible();
        axeFindsNothing();
        submit("/personas/" + person + "/situacion");
        assertThat(page.locator(".notification--good")).isVisible();
        assertThat(page.locator(".countdown")).isVisible();
        axeFindsNothing();
        picture("open");
        String situation =
                page.url().replaceAll("\\?.*", "").substring(kuska.address().length());
        submit(situation + "/determinar");
        assertThat(page.locator(".error-summary li")).hasCount(2);
        axeFindsNothing();
        choose("outcome", "DESPROTECCION_FAMILIAR_PROVISIONAL");
        date("determinedOn", LocalDate.now(ZoneId.of("America/Lima")));
        field("note").fill("Nadie la cuida.");
        submit(situation + "/determinar");
        assertThat(page.locator(".title-row")).containsText("Falta derivar a un centro de acogida");
        assertThat(page.locator("main")).containsText("Nadie la cuida.");
        assertThat(page.locator("main a[href$='/acogida']")).isVisible();
        axeFindsNothing();
        picture("owed");
        open("/bandeja/plazos");
        assertThat(page.locator("main a[href='" + situation + "']").first())
                .containsText("Derivar a un centro de acogida");

        logIn("registrador.pnp");
        open("/personas/" + person);
        assertThat(page.locator("main")).containsText("evaluó la situación de la persona");
        assertThat(page.locator("main")).not().containsText("esprotección");
        assertThat(page.locator("a[href$='/situacion']")).hasCount(0);

        logIn("gestora.upe");
        open(situation);
        page.locator("main a[href$='/derivar']").click();
        field("toInstitution").selectOption("MIMP/CAR");
        field("reason").selectOption("ATENCION_INTEGRAL");
        choose("consent", "GIVEN");
        submit("/personas/" + person + "/derivaciones");
        page.waitForURL("**/personas/" + person + "?derivada=si");
        open(situation);
        assertThat(page.locator(".title-row")).containsText("En un centro de acogida");
        assertThat(page.locator(".countdown")).hasCount(0);
        axeFindsNothing();
        picture("placed");
        narrow(situation, "/personas/" + person + "/situacion");
    }

    @Test
    void theFunnelShowsPicturesAndFigures() {
        aPerson("registrador.pnp");
        logIn("conductora.mininter");
        open("/embudo?anio=2026");
        for (int look = 0; look < 40 && page.locator(".funnel svg").count() == 0; look++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(page.locator(".funnel svg")).isVisible();
        assertThat(page.locator(".funnel-table tbody tr")).hasCount(6);
        axeFindsNothing();
        picture("funnel");
        open("/embudo?anio=2001");
        assertThat(page.locator(".empty")).isVisible();
        axeFindsNothing();
        open("/bandeja/plazos");
        axeFindsNothing();
        narrow("/embudo?anio=2026", "/bandeja/plazos");
    }

    @Test
    void whoIsOnDutySeesAPersonInAnEmergencyAndTheAuditorJudgesIt() {
        String person = referred("CEM");
        logIn("gestora.upe");
        open("/personas/" + person);
        assertThat(page.locator("main a[href^='/emergencias/nuevo']")).isVisible();
        forgiveConsoleErrors();
        page.locator("main a[href^='/emergencias/nuevo']").click();
        assertThat(field("personCode")).hasValue(person);
        axeFindsNothing();
        submit("/emergencias/nuevo");
        assertThat(page.locator(".error-summary li")).hasCount(2);
        axeFindsNothing();
        choose("reason", "RIESGO_INMINENTE");
        field("explanation").fill("Llegó sola de madrugada y su unidad no contesta.");
        picture("asked");
        submit("/emergencias/nuevo");
        page.waitForURL("**/personas/" + person);
        assertThat(page.locator(".timeline__entry").first()).isVisible();
        open("/emergencias");
        assertThat(page.locator(".table")).containsText(person);
        axeFindsNothing();

        logIn("auditora.dp");
        open("/emergencias");
        page.locator("tr", new Page.LocatorOptions().setHasText(person))
                .locator("a")
                .click();
        assertThat(page.locator("main")).containsText("su unidad no contesta");
        assertThat(page.locator("main")).containsText("la ruta de atención");
        axeFindsNothing();
        choose("verdict", "OBJECT");
        button("Registrar la revisión").click();
        assertThat(page.locator(".error-summary")).isVisible();
        field("opinion").fill("Bastaba llamar a la guardia.");
        picture("review");
        button("Registrar la revisión").click();
        assertThat(page.locator(".title-row")).containsText("no se justificaba");
        axeFindsNothing();
        narrow("/emergencias", "/emergencias?todos=si");
    }

    @Test
    void theProsecutorSeesWhatPressesAndSetsAHearing() {
        String folder = Api.as("fiscal.mp")
                .post("/api/registry/v1/cases", """
                {"source": {"system": "SISTRA", "recordId": "DESK-%s"}, "kind": "PROSECUTOR_FILE",
                 "receivedAt": "2026-03-02", "crime": "129-A", "persons": [{"role": "VICTIM"}]}
                """.formatted(UUID.randomUUID()))
                .body()
                .path("code")
                .asText();
        logIn("fiscal.mp");
        open("/casos/" + folder + "/proceso");
        page.locator("[name='kind']").first().check();
        LocalDate today = LocalDate.now(ZoneId.of("America/Lima"));
        date("issuedOn", today);
        field("number").fill("Disposición 2-2026");
        date("hearingOn", today.plusDays(9));
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator(".notification--good")).isVisible();
        assertThat(page.locator(".table")).containsText("Próxima audiencia");
        open("/casos/abiertos");
        for (int look = 0; look < 40 && !page.locator("main").innerText().contains(folder); look++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(folder)))
                .containsText("Diligencias preliminares");
        axeFindsNothing();
        assertThat(page.locator(".figures").first()).containsText("abiertos");
        assertThat(page.locator("table", new Page.LocatorOptions().setHasText("En qué fase están")))
                .containsText("Diligencias preliminares");
        picture("open-cases");
        open("/");
        assertThat(page.locator(".home .figures")).containsText("con audiencia en 7 días");
        axeFindsNothing();
        picture("home");
        narrow("/", "/casos/abiertos");
    }

    /** Third generation, 400 ms of latency, and the line dead when the button is pressed. */
    @Test
    void whatIsTypedOverABadLineIsNotLostAndNotSentTwice() {
        overASlowLine();
        logIn("operador.1818");
        open("/alertas/nueva");
        String account = "Oferta engañosa " + UUID.randomUUID();
        choose("sign", "OFERTA_ENGANOSA");
        field("account").fill(account);
        assertThat(page.locator("[data-kept-state]")).containsText("Guardado en este equipo");
        assertThat((String) page.evaluate("Object.values(localStorage).join()"))
                .isNotEmpty()
                .doesNotContain("engañosa");

        page.reload();
        assertThat(field("account")).hasValue(account);
        assertThat(page.locator("[data-kept-state]")).containsText("Recuperamos");
        context.setOffline(true);
        submit("/alertas");
        assertThat(page.locator("[data-kept-state]")).containsText("se enviará solo");
        axeFindsNothing();
        picture("without-a-line");
        AtomicInteger sent = new AtomicInteger();
        page.route("**/alertas", route -> {
            if (sent.incrementAndGet() == 1) {
                // It arrives, and the answer is lost.
                route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                route.abort();
            } else {
                route.resume();
            }
        });
        context.setOffline(false);
        assertThat(page.locator(".clock__time")).isVisible();
        assertThat(sent.get()).isGreaterThan(1);
        assertThat(page.locator("main")).containsText(account);
        forgiveConsoleErrors();
        assertThat(page.evaluate("Object.keys(localStorage).length"))
                .as("drafts left on the device")
                .isEqualTo(0);
        int told = 0;
        for (JsonNode alert : Api.as("operador.1818")
                .get("/api/tracking/v1/alerts?limit=200")
                .body()
                .path("items")) {
            told += Api.as("operador.1818")
                            .get("/api/tracking/v1/alerts/" + alert.path("id").asText())
                            .body()
                            .toString()
                            .contains(account)
                    ? 1
                    : 0;
        }
        assertThat(told).isEqualTo(1);
    }

    private void date(String fieldName, LocalDate day) {
        date(
                fieldName,
                Integer.toString(day.getDayOfMonth()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getYear()));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(false));
    }

    private void submit(String action) {
        page.locator("form[action='" + action + "'] button[type=submit]")
                .first()
                .click();
    }

    /** The case manager of the CEM takes on who was referred to it. */
    private void accepted(String person) {
        logIn("gestora.cem");
        open("/bandeja");
        cardOf(person)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Aceptar"))
                .click();
        assertThat(cardOf(person)).containsText("ceptada");
    }

    private Locator cardOf(String person) {
        return page.locator(".card", new Page.LocatorOptions().setHasText(person));
    }

    private void narrow(String... paths) {
        page.setViewportSize(NARROW, 740);
        for (String path : List.of(paths)) {
            open(path);
            nothingStandsOutSideways();
        }
        picture("narrow");
    }

    /** A victim of a case of her own, whom nobody has heard of before. */
    private static String aPerson(String user) {
        String number = "99" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        Api.Answer registered = Api.as(user).post("/api/registry/v1/cases", """
                {"source": {"system": "RETA", "recordId": "CARE-%s"}, "kind": "COMPLAINT",
                 "receivedAt": "2026-03-02T14:30:00-05:00", "crime": "129-A",
                 "persons": [{"role": "VICTIM", "sex": "MUJER",
                   "documents": [{"type": "DNI", "number": "%s", "country": "PE"}], "names": {"given": "Persona Sintética"}}]}
                """.formatted(UUID.randomUUID(), number));
        assertThat(registered.status()).as(registered.body().toString()).isEqualTo(201);
        return registered.body().at("/persons/0/personCode").asText();
    }

    /** A person on the way to a unit of the ministry. */
    private String referred(String unit) {
        String person = aPerson("registrador.pnp");
        Api.Answer sent = null;
        for (int attempt = 0; attempt < 40 && (sent == null || sent.status() == 404); attempt++) {
            page.waitForTimeout(500);
            sent = Api.as("registrador.pnp").post("/api/tracking/v1/referrals", """
                    {"personCode": "%s", "toInstitution": "MIMP", "toUnit": "%s", "reason": "ATENCION_INTEGRAL",
                     "legalBasis": "DS_007_2023_IN", "consent": "GIVEN"}
                    """.formatted(person, unit));
        }
        assertThat(sent).isNotNull();
        assertThat(sent.status()).as(sent.body().toString()).isEqualTo(201);
        return person;
    }
}
