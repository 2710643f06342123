package pe.kuska.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The answers to the forms of practice keys, on a small phone in the dark: fit for it as every page is. */
class PracticeKeysOnAPhoneTest extends InTheBrowser {

    private static final String MAKE = "form[action='/desarrolladores/llaves/nueva'] button";
    private static final String REVOKE = "form[action='/desarrolladores/llaves/revocar'] button";
    private static final int MOST = 3;

    PracticeKeysOnAPhoneTest() {
        super(new Browser.NewContextOptions().setViewportSize(NARROW, 740).setColorScheme(ColorScheme.DARK));
    }

    @Test
    void anInstitutionIsToldWhenItHoldsAsManyKeysAsItMay() {
        logIn("consul.rree");
        open("/desarrolladores/llaves");
        page.locator(MAKE).click();
        assertThat(page.locator("#role-error")).isVisible();
        isFit("missing");
        for (int made = 0; made < MOST; made++) {
            make();
            assertThat(page.locator("[data-secret]")).isVisible();
        }
        isFit("made");
        make();
        assertThat(page.locator(".error-summary")).containsText("3 llaves");
        isFit("enough");
        for (int left = MOST; left > 0; left--) {
            assertThat(page.locator(REVOKE)).hasCount(left);
            page.locator(REVOKE).first().click();
        }
        assertThat(page.locator(REVOKE)).hasCount(0);
        assertThat(page.locator(".notification--good")).isVisible();
        isFit("revoked");
    }

    private void make() {
        open("/desarrolladores/llaves");
        choose("role", "case_manager");
        page.locator(MAKE).click();
    }

    private void isFit(String step) {
        nothingStandsOutSideways();
        axeFindsNothing();
        picture(step);
    }
}
