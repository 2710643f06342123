package pe.kuska.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A clerk's day in a real browser: log in, register, find again, follow; and the policy's progress. */
class InTheBrowserTest extends InTheBrowser {

    /** What a first page may weigh in all, over the line. */
    private static final long BAR_OF_BYTES = 100_000;

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
        goOn("personas");
        choose("persons[0].role", "VICTIM");
        field("persons[0].names.given").fill(Scenario.GIVEN);
        field("persons[0].names.firstSurname").fill(Scenario.FIRST_SURNAME);
        field("persons[0].documents[0].type").selectOption("DNI");
        field("persons[0].documents[0].number").fill("9971234");
        choose("persons[0].sex", "MUJER");
        picture("form");
        goOn("ruta");
        goOn("revision");
        goOn("registrar");

        // A DNI has eight digits: the form says so at the field, and keeps what was typed.
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(field("persons[0].names.given")).hasValue(Scenario.GIVEN);
        picture("rejected");
        field("persons[0].documents[0].number").fill("99712346");
        goOn("ruta");
        goOn("revision");
        goOn("registrar");

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
        assertThat(page.locator(".timeline__entry").first()).containsText("Policía Nacional");
        picture("timeline");

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Derivar").setExact(true))
                .click();
        field("toInstitution").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        field("reason").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        choose("consent", "GIVEN");
        picture("referral");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator(".notification--good")).isVisible();
        assertThat(page.locator(".timeline__entry").first()).containsText("Derivación enviada");
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
                     "legalBasis": "DS_007_2023_IN", "consent": "GIVEN"}
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
    void everybodysFirstPagesAreLightAccessibleAndKeepStillOnANarrowScreen() {
        page.setViewportSize(NARROW, 740);
        logIn("registrador.pnp");
        for (String path : List.of("/", "/casos", "/casos/nuevo", "/politicas", "/no-existe")) {
            assertThat(weightOf(path)).as("bytes of " + path).isBetween(1_000L, BAR_OF_BYTES);
            nothingHasMoved();
            axeFindsNothing();
            nothingStandsOutSideways();
        }
        forgiveConsoleErrors();
        picture("narrow");
    }

    @Test
    void leavingEndsTheSession() {
        logInAnew("registrador.pnp");
        page.locator(".whoami__leave[href='/salir']").click();
        page.navigate(kuska.address() + "/casos");
        assertThat(page.locator("#username")).isVisible();
    }
}
