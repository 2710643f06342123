package pe.kuska.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What exists as a page and as a file says the same on paper: every text of one is in the other, in the same order. Around it the
 * browser prints the page's frame (who prints, the notice that data are reserved), which is compared where the file has it
 * too; what else may differ is {@link PaperText}'s to say.
 */
class SameOnPaperTest extends InTheBrowser {

    private static final int SHOWN = 60;

    @Test
    void aReceipt() throws IOException {
        Scenario scenario = Scenario.told();
        logIn("registrador.pnp");
        for (String address : new String[] {"constancia", "constancia?actualizado=si"}) {
            open("/casos/" + scenario.complaint() + "/" + address);
            String printed = printed("receipt");
            String file = file(page.locator("a[href*='constancia.pdf']").getAttribute("href"), "receipt-file");

            assertThat(printed)
                    .contains(PaperText.plain(scenario.complaint()))
                    .contains(PaperText.plain(scenario.victim()));
            assertThat(differenceBetween(
                            moment(printed),
                            moment(without(PaperText.plain("Kuska"), file, PaperText.plain(text(".footer"))))))
                    .isEmpty();
        }
    }

    @Test
    void aComplianceReport() throws IOException {
        String report = "/api/indicators/v1/policies/PNFTP/compliance-report";
        Api.Answer edition = Api.as("conductora.mininter").post(report + "/publications?year=2023", "{}");
        assertThat(edition.status()).as(edition.body().toString()).isEqualTo(201);
        logIn("conductora.mininter");
        open("/politicas/PNFTP/informe?anio=2023&edicion="
                + edition.body().path("version").asText());
        String printed = printed("report");
        String file =
                file(page.locator(".compliance__side a[href*='format=pdf']").getAttribute("href"), "report-file");

        assertThat(printed)
                .contains(edition.body().path("sha256").asText())
                .contains(PaperText.plain("Avance de los objetivos prioritarios"))
                .hasSizeGreaterThan(10_000);
        assertThat(differenceBetween(printed, file)).isEmpty();
    }

    /** It has no file but what is printed of it: nothing of the page may be missing there. */
    @Test
    void anAccessReport() throws IOException {
        Scenario scenario = Scenario.told();
        logIn("registrador.pnp");
        open("/personas/" + scenario.victim() + "/informe");
        choose("requester", "HERSELF");
        choose("language", "es");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator(".access-report")).containsText(scenario.victim());
        String printed = printed("access-report");

        assertThat(printed).contains(PaperText.plain(Scenario.SECOND_SURNAME)).contains(Scenario.DNI);
        assertThat(differenceBetween(printed, PaperText.plain(text("main")))).isEmpty();
    }

    /** What stands between the frame that the browser prints around every page. */
    private String printed(String name) throws IOException {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("nav.nav")).isHidden();
        picture(name);
        byte[] paper = page.pdf(new Page.PdfOptions().setTagged(true).setPreferCSSPageSize(true));
        kept(name, paper);
        return without(
                PaperText.plain(text(".masthead")), PaperText.of(paper, tables()), PaperText.plain(text(".footer")));
    }

    private List<PaperText.Table> tables() {
        return page.locator("main table").all().stream()
                .map(table -> new PaperText.Table(
                        table.locator("caption").innerText(),
                        table.locator("thead").innerText()))
                .toList();
    }

    private String file(String address, String name) throws IOException {
        byte[] file = page.request().get(kuska.address() + address).body();
        kept(name, file);
        return PaperText.of(file);
    }

    private static void kept(String name, byte[] pdf) throws IOException {
        Files.write(Path.of("target", "screenshots", "SameOnPaperTest-" + name + ".pdf"), pdf);
    }

    private String text(String part) {
        return page.locator(part).innerText();
    }

    private static String without(String head, String text, String foot) {
        assertThat(text).startsWith(head).endsWith(foot);
        return text.substring(head.length(), text.length() - foot.length());
    }

    /** Page and file are each issued at their own minute. */
    private static String moment(String receipt) {
        assertThat(receipt).containsPattern("emitidael[^:]+,\\d{1,2}:\\d{2}");
        return receipt.replaceFirst("(emitidael[^:]+,)\\d{1,2}:\\d{2}", "$1");
    }

    private static String differenceBetween(String printed, String file) {
        int at = 0;
        while (at < Math.min(printed.length(), file.length()) && printed.charAt(at) == file.charAt(at)) {
            at++;
        }
        return printed.equals(file)
                ? ""
                : "printed: " + around(printed, at) + System.lineSeparator() + "file:    " + around(file, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - SHOWN), at) + "<HERE>"
                + text.substring(at, Math.min(text.length(), at + SHOWN));
    }
}
