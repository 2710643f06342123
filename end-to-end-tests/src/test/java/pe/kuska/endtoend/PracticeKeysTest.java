package pe.kuska.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A developer of the police gets a key for their system by themselves, tries it on the real platform, and revokes it;
 * on a machine where no script runs.
 */
class PracticeKeysTest extends InTheBrowser {

    private static final String MAKE = "form[action='/desarrolladores/llaves/nueva'] button";
    private static final String REVOKE = "form[action='/desarrolladores/llaves/revocar'] button";

    @TempDir
    Path folder = Path.of("");

    PracticeKeysTest() {
        super(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    @Test
    void aKeyIsMadeTriedAndRevokedByWhoNeedsIt() throws IOException, InterruptedException {
        open("/desarrolladores/llaves");
        assertThat(page.locator("main")).containsText("Entre con su cuenta");
        alsoFitsASmallPhoneInTheDark("anonymous");

        logIn("registrador.pnp");
        assertThat(page.locator(".training")).isVisible();
        open("/desarrolladores/llaves/entrar");
        assertThat(page).hasURL(kuska.address() + "/desarrolladores/llaves");
        page.locator(MAKE).click();
        assertThat(page.locator("#role-error")).isVisible();
        picture("missing");

        choose("role", "registrar");
        page.locator(MAKE).click();
        String client = page.locator("[data-client]").textContent();
        String secret = page.locator("[data-secret]").textContent();
        assertThat(client).matches("practice-pnp-[0-9a-f]{12}");
        assertThat(page.url()).doesNotContain(client).doesNotContain(secret);
        String commands = page.locator("pre").textContent();
        picture("made");

        theCommandsWorkAsTheyStand(commands);
        seesWhatItsInstitutionSees(tokenOf(client, secret));

        open("/desarrolladores/llaves");
        assertThat(page.locator("main tbody tr")).hasCount(1);
        assertThat(page.content()).contains(client).doesNotContain(secret);
        alsoFitsASmallPhoneInTheDark("held");
        anotherInstitutionSeesNothing(client);

        logIn("registrador.pnp");
        open("/desarrolladores/llaves");
        page.locator(REVOKE).click();
        assertThat(page.locator(".notification--good")).isVisible();
        assertThat(page.locator("main tbody tr")).hasCount(0);
        assertThat(token(client, secret).statusCode()).isEqualTo(401);
    }

    private void theCommandsWorkAsTheyStand(String commands) throws IOException, InterruptedException {
        for (String needed : new String[] {"bash", "curl", "jq"}) {
            Assumptions.assumeTrue(
                    Files.isExecutable(Path.of("/usr/bin", needed)) || Files.isExecutable(Path.of("/bin", needed)),
                    needed + " is not installed");
        }
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder("bash", "-eo", "pipefail", "-c", commands)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        assertThat(Files.readString(output)).contains("\"items\"");
    }

    /** As the police's own system, whose institution, unit and role it has. */
    private void seesWhatItsInstitutionSees(String token) throws IOException, InterruptedException {
        String police = Scenario.told().complaint();
        HttpResponse<String> cases = call("/api/registry/v1/cases?limit=200", token);
        assertThat(cases.statusCode()).as(cases.body()).isEqualTo(200);
        assertThat(cases.body()).contains(police);
        assertThat(new ObjectMapper().readTree(cases.body()).path("items"))
                .isEqualTo(Api.as("reta")
                        .get("/api/registry/v1/cases?limit=200")
                        .body()
                        .path("items"));
        assertThat(call("/api/tracking/v1/inbox", token).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> call(String path, String token) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(kuska.address() + path)).header("Authorization", "Bearer " + token));
    }

    private void anotherInstitutionSeesNothing(String client) {
        logIn("gestora.cem");
        open("/desarrolladores/llaves");
        assertThat(page.locator("main")).containsText("Su institución no tiene llaves.");
        assertThat(page.content()).doesNotContain(client);
    }

    private String tokenOf(String client, String secret) throws IOException, InterruptedException {
        HttpResponse<String> answer = token(client, secret);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replaceFirst(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> token(String client, String secret) throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create(kuska.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
