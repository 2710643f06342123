package pe.kuska.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every role's pages on a small phone in the dark: nothing axe-core finds fault with, nothing to scroll sideways, and
 * whoever has no business on a page is told so. Which pages: {@code pages.csv}.
 */
class EveryPageTest extends InTheBrowser {

    /** Where somebody goes and what is answered. */
    record Visit(String user, String path, int status) {}

    EveryPageTest() {
        super(new Browser.NewContextOptions().setViewportSize(NARROW, 740).setColorScheme(ColorScheme.DARK));
    }

    static Set<String> users() {
        return visits().keySet();
    }

    @ParameterizedTest
    @MethodSource("users")
    void isFitForASmallPhoneInTheDark(String user) {
        Scenario told = Scenario.told();
        isOnTheirWay(told.victim());
        logIn(user);
        for (Visit visit : Objects.requireNonNull(visits().get(user))) {
            String path = visit.path()
                    .replace("{complaint}", told.complaint())
                    .replace("{folder}", told.folder())
                    .replace("{victim}", told.victim())
                    .replace("{referred}", Referred.PERSON);
            if (visit.status() == 200) {
                lookAt(path, visit);
            } else {
                assertThat(answered(path)).as(user + " at " + path).isEqualTo(visit.status());
            }
        }
    }

    @Test
    void everyUserOfTheDemonstrationIsInTheList() throws IOException {
        Set<String> known = StreamSupport.stream(
                        new ObjectMapper()
                                .readTree(Files.readString(Path.of("../deploy/keycloak/kuska-users-0.json")))
                                .path("users")
                                .spliterator(),
                        false)
                .filter(user -> !user.has("serviceAccountClientId"))
                .map(user -> user.path("username").asText())
                .collect(Collectors.toSet());
        assertThat(users()).containsExactlyInAnyOrderElementsOf(known);
    }

    /** A victim whom the registrar referred to a unit of the ministry, which took her; told once. */
    private static final class Referred {
        private static final String PERSON = refer();

        private static String refer() {
            Api registrar = Api.as("registrador.pnp");
            String person = registrar
                    .post("/api/registry/v1/cases", """
                            {"source": {"system": "RETA", "recordId": "E2E-REFERRED-1"}, "kind": "COMPLAINT",
                             "receivedAt": "2026-03-02T14:30:00-05:00", "crime": "129-A",
                             "persons": [{"role": "VICTIM", "sex": "MUJER", "names": {"given": "Persona Sintética"},
                               "documents": [{"type": "DNI", "number": "99731246", "country": "PE"}]}]}
                            """)
                    .body()
                    .at("/persons/0/personCode")
                    .asText();
            isOnTheirWay(person);
            String referral = registrar
                    .post("/api/tracking/v1/referrals", """
                            {"personCode": "%s", "toInstitution": "MIMP", "toUnit": "CEM", "reason": "ATENCION_INTEGRAL",
                             "legalBasis": "DS_007_2023_IN", "consent": "GIVEN"}
                            """.formatted(person))
                    .body()
                    .path("id")
                    .asText();
            Api centre = Api.as("gestora.cem");
            String address = "/api/tracking/v1/referrals/" + referral;
            assertThat(centre.post(address + "/accept", "{}", centre.get(address))
                            .status())
                    .isEqualTo(200);
            return person;
        }
    }

    /** The path of care is told of a person some moments after the register. */
    private static void isOnTheirWay(String person) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Api.as("registrador.pnp")
                                .get("/api/tracking/v1/people/" + person + "/timeline")
                                .status()
                        == 200);
    }

    private void lookAt(String path, Visit visit) {
        var answer = page.navigate(kuska.address() + path);
        assertThat(answer.status()).as(visit.user() + " at " + path).isEqualTo(200);
        nothingStandsOutSideways();
        axeFindsNothing();
        picture((visit.user() + visit.path()).replaceAll("[^a-zA-Z0-9.]+", "-"));
    }

    /** Asked for beside the page, because a browser's console reports what is refused as an error. */
    private int answered(String path) {
        return page.request()
                .get(kuska.address() + path, RequestOptions.create().setMaxRedirects(0))
                .status();
    }

    private static Map<String, List<Visit>> visits() {
        try (InputStream file = Objects.requireNonNull(EveryPageTest.class.getResourceAsStream("/pages.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .map(parts -> new Visit(parts[0], parts[1], Integer.parseInt(parts[2])))
                    .collect(Collectors.groupingBy(Visit::user, LinkedHashMap::new, Collectors.toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
