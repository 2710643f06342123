package pe.kuska.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The day of a focal point and of the policy lead: a period is opened, reported, observed, corrected and validated; and
 * the account of a year is read back to where its figures come from, commented and taken away.
 */
class PolicyDayTest extends InTheBrowser {

    @Test
    void aFigureGoesFromTheFocalPointToTheMinistry() {
        logIn("conductora.mininter");
        open("/reportes/periodos");
        axeFindsNothing();
        field("policy").selectOption("PNFTP");
        field("year").fill("25");
        button("Abrir periodo").click();
        assertThat(page.locator("#year-error")).containsText("cuatro cifras");
        axeFindsNothing();
        field("year").fill("2025");
        choose("part", "SECOND_HALF");
        button("Abrir periodo").click();
        assertThat(page.locator("h1")).hasText("Segundo semestre 2025");
        axeFindsNothing();
        picture("delivery-light");
        button("Recordar a quienes deben").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Recordatorios enviados");

        logIn("enlace.sunafil");
        assertThat(page.locator("main")).containsText("Reportar indicadores");
        open("/reportes");
        axeFindsNothing();
        picture("owed");
        assertThat(page.getByText("Reportar el siguiente pendiente")).isVisible();
        page.locator("[id='SUNAFIL-2025S2'] a:has-text('IOP.01.01')").click();
        assertThat(page.locator("h1")).containsText("Cobertura distrital");
        String report = page.url();
        axeFindsNothing();
        choose("status", "REPORTED");
        field("numerator").fill("ciento treinta");
        button("Enviar al ministerio conductor").click();
        assertThat(page.locator("#numerator-error")).containsText("Escriba un número");
        axeFindsNothing();
        picture("not-a-number");
        field("numerator").fill("140");
        field("denominator").fill("1,892");
        field("value").fill("7.4");
        assertThat(page.locator("#revision")).containsText("Guardado a las");
        picture("saved-while-typing");
        theLineIsCutAndComesBack();
        field("file")
                .setInputFiles(new FilePayload(
                        "operativos.csv",
                        "text/csv",
                        "distrito;operativos\n170101;3\n".getBytes(StandardCharsets.UTF_8)));
        button("Adjuntar").click();
        assertThat(page.locator(".evidence__files")).containsText("operativos.csv");
        axeFindsNothing();
        assertThat(field("narrative")).hasValue("Operativos de fiscalización en distritos priorizados, con SUNAFIL.");
        page.setViewportSize(NARROW, 740);
        nothingStandsOutSideways();
        picture("report-narrow");
        page.setViewportSize(1280, 900);
        explainIfAsked();
        button("Enviar al ministerio conductor").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Reporte enviado");

        logIn("conductora.mininter");
        page.navigate(report);
        assertThat(page.locator("main")).containsText("operativos.csv");
        axeFindsNothing();
        picture("to-review");
        button("Observar").click();
        assertThat(page.locator(".error-summary")).isVisible();
        field("comment").fill("El denominador no es el número de distritos del catálogo.");
        button("Observar").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Reporte observado");

        logIn("enlace.sunafil");
        page.navigate(report);
        assertThat(page.locator(".notification--attention")).containsText("El denominador no es");
        axeFindsNothing();
        picture("observed");
        field("denominator").fill("1867");
        field("value").fill("7.5");
        explainIfAsked();
        button("Enviar corregido").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Reporte enviado");

        logIn("conductora.mininter");
        page.navigate(report);
        button("Validar").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Reporte validado");
        assertThat(page.locator(".timeline")).containsText("Corrigió");
        picture("validated");
    }

    @Test
    void theAccountOfAYearLeadsBackToItsSources() {
        logIn("conductora.mininter");
        open("/politicas/PNFTP?anio=2023");
        page.locator(".figures a[href*='cifra=OP.03.advance1']").click();
        assertThat(page.locator(".why__figure")).hasText("50.0 %");
        axeFindsNothing();
        picture("why");
        page.locator("a[href*='cifra=IOP.03.01.advance1']").click();
        assertThat(page.locator(".why__figure")).hasText("151.0 %");
        page.locator("a[href*='/indicadores/IOP.03.01#resultados']").click();
        assertThat(page.locator("#resultados")).isVisible();
        assertThat(page.locator("main")).containsText("15.10%");
        picture("indicator");

        // How many are at a level leads to those indicators, and each to its advance.
        open("/politicas/PNFTP?anio=2023");
        page.locator("#conteo").scrollIntoViewIfNeeded();
        picture("counts");
        page.locator("a[href*='cifra=LEVELS.objectiveIndicators.noDataAsLow.ALTO']")
                .click();
        axeFindsNothing();
        picture("why-count");
        page.locator("a[href*='cifra=IOP.03.01.level']").click();
        assertThat(page.locator(".why__figure")).hasText("Alto");
        page.locator("a[href*='cifra=IOP.03.01.advance1']").click();
        assertThat(page.locator(".why__figure")).hasText("151.0 %");

        for (String path : List.of(
                "/politicas/PNFTP?anio=2023",
                "/politicas/PNAT?anio=2020",
                "/politicas/PNFTP/indicadores/IOP.02.02",
                "/politicas/PNFTP/series?anio=2023",
                "/politicas/PNFTP/entidades?anio=2023",
                "/politicas/PNFTP/hallazgos?anio=2023&gravedad=NOTICE",
                "/politicas/PNFTP/informe?anio=2023",
                "/politicas/PNFTP/informe/seguimiento?anio=2024",
                "/politicas/PNFTP/datos",
                "/acuerdos",
                "/acuerdos/nuevo",
                "/capacitacion",
                "/catalogos",
                "/reportes")) {
            open(path);
            axeFindsNothing();
            page.setViewportSize(NARROW, 740);
            nothingStandsOutSideways();
            page.setViewportSize(1280, 900);
        }
    }

    @Test
    void whatAnIndicatorCountsIsSeenByDepartment() {
        Scenario.told();
        logIn("conductora.mininter");
        open("/politicas/PNFTP/mapa?anio=2026&indicador=S17.I1");
        for (int look = 0; look < 40 && page.locator(".map__tile").count() == 0; look++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(page.locator(".map__tile")).hasCount(25);
        assertThat(page.locator("#indicador option[selected]")).containsText("S17.I1");
        axeFindsNothing();
        picture("map");
        page.locator(".picture__table summary").click();
        assertThat(page.locator(".picture__table tbody tr")).hasCount(25);
        assertThat(page.locator(".picture__table")).containsText("Madre de Dios");
        axeFindsNothing();
        page.setViewportSize(NARROW, 740);
        nothingStandsOutSideways();
        picture("map-narrow");
        open("/politicas/PER-ARG/mapa?anio=2020");
        assertThat(page.locator(".empty")).isVisible();
        axeFindsNothing();
        nothingStandsOutSideways();
    }

    @Test
    void aRegionsTableMeetsAgreesAndItsPlanAdvances() {
        logIn("conductora.mininter");
        open("/territorio");
        axeFindsNothing();
        open("/territorio/instancias/nueva");
        axeFindsNothing();
        field("name").fill("Mesa regional de prueba");
        choose("kind", "TABLE");
        choose("level", "REGIONAL");
        field("ubigeo").fill("1701");
        field("act.kind").selectOption("OTHER");
        field("act.number").fill("000-PRUEBA");
        date("act.date", "2", "1", "2020");
        field("secretariat").fill("sunafil");
        button("Guardar").click();
        assertThat(page.locator("#ubigeo-error")).isVisible();
        axeFindsNothing();
        field("ubigeo").fill("17");
        button("Guardar").click();
        assertThat(page.locator("h1")).hasText("Mesa regional de prueba");
        assertThat(page.locator(".facts")).containsText("Inactiva");
        String body = page.url().replaceAll("[?].*", "");

        logIn("enlace.sunafil");
        page.navigate(body);
        date("heldOn", "1", "9", "2026");
        field("participants").fill("sunafil, mimp");
        button("Guardar").click();
        assertThat(page.locator(".facts")).containsText("Activa");
        page.getByText("Registrar un acuerdo").click();
        assertThat(page.locator("[name='body'][value='REGIONAL_BODY']")).isChecked();
        field("title").fill("Capacitar a inspectores de la región");
        field("responsible").fill("SUNAFIL");
        date("dueOn", "31", "12", "2030");
        button("Registrar").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Acuerdo registrado");
        page.navigate(body);
        assertThat(page.locator("main")).containsText("Capacitar a inspectores de la región");
        axeFindsNothing();
        picture("territorial-body");

        open("/territorio/planes/nuevo");
        axeFindsNothing();
        field("name").fill("Plan regional de prueba");
        choose("level", "REGIONAL");
        field("ubigeo").fill("17");
        field("responsible").fill("SUNAFIL");
        date("startsOn", "1", "1", "2026");
        date("endsOn", "31", "12", "2030");
        button("Guardar").click();
        assertThat(page.locator(".facts")).containsText("En elaboración");
        field("title").fill("Talleres en terminales terrestres");
        field("measure").fill("talleres");
        field("responsible").fill("MIMP");
        field("policy").selectOption("PNFTP");
        field("elementCode").fill("OP.02");
        button("Guardar").click();
        page.getByText("Contar el avance de la acción 1").click();
        field("year").fill("2026");
        field("planned").fill("12");
        field("achieved").fill("8");
        field("text").fill("Faltan dos provincias.");
        button("Guardar el avance").click();
        assertThat(page.locator("main")).containsText("66.7 %");
        page.getByText("Cambiar estos datos").click();
        field("act.kind").selectOption("REGIONAL_ORDINANCE");
        field("act.number").fill("000-PRUEBA");
        date("act.date", "15", "12", "2025");
        button("Guardar").click();
        assertThat(page.locator(".facts")).containsText("Vigente");
        axeFindsNothing();
        picture("territorial-plan");
        page.setViewportSize(NARROW, 740);
        nothingStandsOutSideways();
        picture("territorial-plan-narrow");
        page.setViewportSize(1280, 900);

        open("/territorio/cobertura");
        assertThat(page.locator(".summary")).containsText("1 de 26");
        assertThat(page.locator(".map__tile")).hasCount(25);
        axeFindsNothing();
        picture("territorial-coverage");
        for (String path : List.of("/territorio", "/territorio/planes", "/territorio/cobertura", body)) {
            page.setViewportSize(NARROW, 740);
            open(path.replaceAll("https?://[^/]+", ""));
            axeFindsNothing();
            nothingStandsOutSideways();
        }
        page.setViewportSize(1280, 900);
    }

    @Test
    void whatTheRegisterCountedIsProposedAndTakenIntoTheReport() {
        logIn("conductora.mininter");
        open("/reportes/periodos");
        field("policy").selectOption("PNFTP");
        field("year").fill("2026");
        choose("part", "FIRST_HALF");
        button("Abrir periodo").click();
        assertThat(page.locator("h1")).hasText("Primer semestre 2026");

        logIn("enlace.mimp");
        open("/reportes");
        page.locator("[id='MIMP-2026S1'] a:has-text('ISS.03.03.08.01')").click();
        Locator proposal = page.locator("section", new Page.LocatorOptions().setHas(page.locator("#propuesta")));
        assertThat(proposal).containsText("derivadas a un CEM");
        axeFindsNothing();
        picture("proposal");
        page.setViewportSize(NARROW, 740);
        nothingStandsOutSideways();
        picture("proposal-narrow");
        page.setViewportSize(1280, 900);
        proposal.locator("a[href*='usar=EVENTS']").click();
        assertThat(page.locator("[name='status'][value='REPORTED']")).isChecked();
        assertThat(field("numerator")).not().hasValue("");
        assertThat(field("denominator")).not().hasValue("");
        axeFindsNothing();
        picture("proposal-taken");
    }

    @Test
    void theMinistryWritesItsWordsAcceptsAFindingAndTakesTheReportAway() {
        logIn("conductora.mininter");
        open("/politicas/PNFTP/hallazgos?anio=2023&gravedad=ERROR");
        page.locator(".findings__answer").first().click();
        choose("kind", "ACCEPTED");
        field("text").fill("Se publicó así; la entidad corrige la unidad en el siguiente periodo.");
        button("Guardar la respuesta").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Respuesta guardada");
        picture("finding-accepted");

        open("/politicas/PNFTP/informe?anio=2023&edicion=draft");
        page.locator("#summary a").click();
        axeFindsNothing();
        field("text").fill("En 2023 la política avanzó en la reintegración de niñas, niños y adolescentes.");
        button("Guardar en el borrador").click();
        assertThat(page.locator("#summary")).containsText("avanzó en la reintegración");
        picture("report-draft");
        Download pdf = page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("PDF").setExact(true))
                .click());
        assertThat(pdf.failure()).isNull();
        button("Publicar este borrador").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Edición publicada");
        page.getByText("Comparar lo descargado").click();
        assertThat(page.locator(".compliance__side .hash")).hasCount(6);
        axeFindsNothing();
        picture("report-published");

        open("/politicas/PNFTP/informe/seguimiento?anio=2024");
        button("Registrar la evaluación").click();
        assertThat(page.locator(".error-summary")).isVisible();
        axeFindsNothing();
        choose("level", "INTERMEDIO");
        field("basis").fill("Informe anual de la dirección conductora.");
        button("Registrar la evaluación").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Evaluación registrada");
        picture("follow-up-assessed");
    }

    @Test
    void whoDidNotDeliverIsLetInAndStaysMarkedAsLate() {
        logIn("conductora.mininter");
        open("/reportes/periodos");
        field("policy").selectOption("PNFTP");
        field("year").fill("2022");
        choose("part", "FIRST_HALF");
        button("Abrir periodo").click();
        for (String step : List.of("Pasar a revisión", "Cerrar el periodo")) {
            button(step).click();
            assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();
        }

        logIn("enlace.sunafil");
        open("/reportes");
        page.locator("[id='SUNAFIL-2022S1'] a:has-text('IOP.01.01')").click();
        String report = page.url();
        assertThat(page.locator("form#reporte")).hasCount(0);

        logIn("conductora.mininter");
        page.navigate(report);
        button("Admitir la entrega tardía").click();
        assertThat(page.locator(".error-summary")).isVisible();
        field("comment").fill("Huelga hasta fin de mes.");
        axeFindsNothing();
        picture("let-in-late");
        button("Admitir la entrega tardía").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Entrega tardía admitida");

        logIn("enlace.sunafil");
        page.navigate(report);
        assertThat(page.locator(".notification--attention")).containsText("Huelga hasta fin de mes");
        choose("status", "REPORTED");
        field("numerator").fill("140");
        field("denominator").fill("1867");
        field("value").fill("7.5");
        field("narrative").fill("Se llegó al 9 % de los distritos.");
        explainIfAsked();
        assertThat(page.locator("#revision")).containsText("El texto menciona 9 %");
        picture("finding-in-a-draft");
        button("Enviar al ministerio conductor").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Reporte enviado");
        page.navigate(report);
        assertThat(page.locator(".facts")).containsText("Tardío");
        page.locator(".check a").first().click();
        field("text").fill("El 9 % es de los operativos.");
        button("Guardar la respuesta").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Respuesta guardada");
        page.navigate(report);
        assertThat(page.locator("main")).containsText("El 9 % es de los operativos.");
        axeFindsNothing();
        picture("late");
    }

    @Test
    void anEditionOfACourseIsPutRight() {
        logIn("enlace.mimp");
        open("/capacitacion/curso");
        field("name").fill("Curso de prueba");
        choose("audience", "OTHER");
        field("hours").fill("20");
        button("Registrar").click();
        page.waitForURL(url -> !url.endsWith("/curso"));
        open("/capacitacion/edicion");
        field("course").selectOption(new SelectOption().setLabel("Curso de prueba"));
        field("entity").fill("MIMP");
        date("startedOn", "1", "3", "2025");
        date("endedOn", "2", "3", "2025");
        field("enrolled").fill("40");
        field("approved").fill("30");
        button("Registrar").click();
        page.locator("a:has-text('Curso de prueba')").first().click();
        axeFindsNothing();
        field("enrolled").fill("35");
        button("Corregir").click();
        assertThat(page.locator(".error-summary")).isVisible();
        field("reason").fill("Cinco se contaron dos veces.");
        button("Corregir").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Registro corregido");
        page.locator("a:has-text('Curso de prueba')").first().click();
        assertThat(page.locator(".cards")).containsText("Decía: 40 inscritos");
        axeFindsNothing();
        picture("edition-corrected");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What is typed without a line stays, the page says so, and it is saved when the line is back. */
    private void theLineIsCutAndComesBack() {
        context.setOffline(true);
        field("narrative").fill("Operativos de fiscalización en distritos priorizados.");
        assertThat(page.locator("[data-unsaved]")).isVisible();
        axeFindsNothing();
        picture("line-cut");
        context.setOffline(false);
        Locator told = page.locator("[data-unsaved]");
        assertThat(told).containsText("Ya se guardó", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));

        // A service that is down is no dead line, and says so too.
        page.route("**/borrador", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        field("narrative").fill("Operativos de fiscalización en distritos priorizados, con SUNAFIL.");
        assertThat(told).containsText("No se guardó: el servicio no responde");
        axeFindsNothing();
        page.reload();
        assertThat(field("narrative")).hasValue("Operativos de fiscalización en distritos priorizados, con SUNAFIL.");
        page.unroute("**/borrador");
        assertThat(told).containsText("Ya se guardó", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
        assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
        forgiveConsoleErrors();
    }

    /** A result far from its target is explained before it is sent. */
    private void explainIfAsked() {
        if (field("explanation").inputValue().isEmpty()) {
            field("explanation").fill("Se priorizaron distritos de frontera.");
        }
    }
}
