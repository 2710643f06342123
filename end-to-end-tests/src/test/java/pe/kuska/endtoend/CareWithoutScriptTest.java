package pe.kuska.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;

/** On a machine where no script runs, an alert is recorded and passed on all the same. */
class CareWithoutScriptTest extends InTheBrowser {

    CareWithoutScriptTest() {
        super(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    @Test
    void anAlertIsRecordedAndPassedOn() {
        logIn("operador.1818");
        open("/alertas/nueva");
        page.locator("form[action='/alertas'] [type=submit]").click();
        assertThat(page.locator(".error-summary")).isVisible();
        choose("sign", "NNA_EN_RIESGO");
        page.locator("form[action='/alertas'] [type=submit]").click();
        assertThat(page.locator(".clock__time")).containsText("Faltan 2 h 59 min");
        choose("risk", "RIESGO_INMINENTE");
        field("toInstitution").selectOption("MIMP/UPE");
        page.locator("form[action$='/trasladar'] [type=submit]").click();
        assertThat(page.locator(".notification--good")).isVisible();
        assertThat(page.locator("main")).containsText("Unidad de Protección Especial");
        picture("passed-on");
    }
}
