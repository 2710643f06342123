package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.kuska.registry.WebhookReceiver.Told;
import pe.kuska.registry.webhooks.Signature;
import pe.kuska.testing.TestDatabase;

/** Telling institutions' systems of events. */
@RegistryTest
class WebhooksApiTest {

    private static final String REGISTERED = "pe.kuska.registry.CaseRegistered.v1";
    private static final byte[] SECRET = "veinticuatro bytes al azar, o algo así".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER_SECRET =
            "otro secreto que también es bastante largo".getBytes(StandardCharsets.UTF_8);

    private final Api reta = Api.asSystem("reta");
    private final WebhookReceiver receiver = new WebhookReceiver();
    private final String name = "w-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void end() {
        reta.request().delete("/webhooks/{name}", name);
        receiver.close();
    }

    private static Map<String, Object> subscription(String url, String keyId, byte[] secret) {
        return Map.of(
                "url",
                url,
                "types",
                List.of(REGISTERED),
                "keyId",
                keyId,
                "secret",
                Base64.getEncoder().encodeToString(secret));
    }

    private Response subscribed() {
        Response answer = reta.request()
                .body(subscription(receiver.address(), "llave-1", SECRET))
                .put("/webhooks/{name}", name);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    private String registered() {
        return reta.register(CaseFixture.aComplaint()).path("code");
    }

    private static String about(Told told) {
        return JsonPath.from(told.body()).getString("subject");
    }

    private static boolean includes(List<Told> told, String code) {
        return told.stream().anyMatch(one -> about(one).equals(code));
    }

    private String state() {
        return reta.get("/webhooks/{name}", name).path("state");
    }

    private void untilStopped() {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (!state().equals("STOPPED")) {
            assertThat(Instant.now()).isBefore(deadline);
        }
    }

    @Test
    void tellsOfWhatHappensFromNowOnSignedSoThatItCanBeChecked() {
        subscribed();
        String code = registered();
        Told told = receiver.until(all -> includes(all, code)).stream()
                .filter(one -> about(one).equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(told.headers())
                .containsEntry("webhook-key-id", "llave-1")
                .containsEntry("Content-Type", "application/cloudevents+json; charset=UTF-8");
        Instant at = Instant.ofEpochSecond(
                Long.parseLong(String.valueOf(told.headers().get("webhook-timestamp"))));
        assertThat(at).isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(5));
        assertThat(told.headers().get("webhook-signature")).isEqualTo(Signature.of(SECRET, told.id(), at, told.body()));
        assertThat(told.body()).contains("\"specversion\":\"1.0\"", "\"type\":\"" + REGISTERED + "\"");
    }

    @Test
    void keepsTheOrder() {
        subscribed();
        List<String> codes = Stream.generate(this::registered).limit(8).toList();
        List<Told> told = receiver.until(all -> includes(all, codes.getLast()));
        assertThat(told.stream()
                        .map(WebhooksApiTest::about)
                        .filter(codes::contains)
                        .toList())
                .isEqualTo(codes);
    }

    @Test
    void triesAgainWhatWasNotTakenUnderTheSameId() {
        subscribed();
        receiver.answering(503);
        String code = registered();
        receiver.until(all -> includes(all, code));
        receiver.answering(204);
        receiver.until(
                all -> all.stream().filter(one -> about(one).equals(code)).count() >= 2);
        assertThat(receiver.told().stream()
                        .filter(one -> about(one).equals(code))
                        .map(Told::id)
                        .collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(state()).isEqualTo("ACTIVE");
    }

    @Test
    void stopsAfterTooManyAttemptsAndSkipsNothingWhenReplayed() {
        subscribed();
        receiver.answering(500);
        String first = registered();
        String second = registered();
        untilStopped();
        reta.get("/webhooks/{name}/attempts", name)
                .then()
                .statusCode(200)
                .body("items[0].outcome", equalTo("DEAD"))
                .body("items[0].attempt", equalTo(4))
                .body("items[0].status", equalTo(500))
                .body("items[0].why", equalTo("answer"));
        int before = receiver.told().size();
        receiver.answering(200);
        reta.request()
                .body(Map.of())
                .post("/webhooks/{name}/replay", name)
                .then()
                .statusCode(200);
        List<Told> told = receiver.until(all -> includes(all.subList(before, all.size()), second));
        assertThat(told.subList(before, told.size()).stream().map(WebhooksApiTest::about))
                .containsSubsequence(first, second);
    }

    @Test
    void tellsAgainFromACursor() {
        String from = subscribed().path("cursor");
        String code = registered();
        receiver.until(all -> includes(all, code));
        int before = receiver.told().size();
        reta.request()
                .body(Map.of("after", from))
                .post("/webhooks/{name}/replay", name)
                .then()
                .statusCode(200);
        receiver.until(all -> includes(all.subList(before, all.size()), code));
    }

    @Test
    void signsWithTheSecretBeforeTooWhileItIsChanged() {
        String tag = subscribed().header("ETag");
        reta.request()
                .header("If-Match", tag)
                .body(subscription(receiver.address(), "llave-2", OTHER_SECRET))
                .put("/webhooks/{name}", name)
                .then()
                .statusCode(200)
                .body("previousKeyId", equalTo("llave-1"));
        String code = registered();
        Told told = receiver.until(all -> includes(all, code)).getLast();
        Instant at = Instant.ofEpochSecond(
                Long.parseLong(String.valueOf(told.headers().get("webhook-timestamp"))));
        assertThat(told.headers().get("webhook-key-id")).isEqualTo("llave-2 llave-1");
        assertThat(told.headers().get("webhook-signature"))
                .isEqualTo(Signature.of(OTHER_SECRET, told.id(), at, told.body())
                        + " "
                        + Signature.of(SECRET, told.id(), at, told.body()));
    }

    @Test
    void neverShowsTheSecretNorKeepsItInTheClear() {
        subscribed();
        String written = Base64.getEncoder().encodeToString(SECRET);
        reta.get("/webhooks/{name}", name).then().body(not(containsString(written)));
        assertThat(TestDatabase.current()
                        .count(
                                "SELECT count(*) FROM webhook WHERE name = ? AND position(?::bytea IN sealed_secret) > 0",
                                name,
                                SECRET))
                .isZero();
    }

    @Test
    void followsNoRedirect() {
        subscribed();
        receiver.answering(302);
        String code = registered();
        untilStopped();
        assertThat(receiver.told()).allSatisfy(told -> assertThat(about(told)).isNotBlank());
        assertThat(receiver.told().stream().filter(one -> about(one).equals(code)))
                .hasSize(4);
    }

    @Nested
    class AnAddress {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://10.0.0.7/eventos",
                    "https://169.254.169.254/latest/meta-data",
                    "https://[::1]/",
                    "https://localhost/",
                    "https://0x7f000001/",
                    "https://127.1/",
                    "https://usuario:clave@ejemplo.org/",
                    "ftp://ejemplo.org/",
                    "no es una dirección"
                })
        void thatLeadsIntoTheNetworkIsRefused(String url) {
            reta.request()
                    .body(subscription(url, "llave-1", SECRET))
                    .put("/webhooks/{name}", name)
                    .then()
                    .statusCode(400)
                    .body("errors[0].rule", equalTo("webhook-address"));
        }
    }

    @Nested
    class WhoMay {

        @Test
        void isASystemNotAPersonAtAScreen() {
            Api.as("registrador.pnp")
                    .request()
                    .body(subscription(receiver.address(), "llave-1", SECRET))
                    .put("/webhooks/{name}", name)
                    .then()
                    .statusCode(403);
        }

        @Test
        void seesOnlyThoseOfTheirInstitution() {
            subscribed();
            Api.asSystem("sistra").get("/webhooks/{name}", name).then().statusCode(404);
            assertThat(Api.asSystem("sistra").get("/webhooks").jsonPath().<String>getList("name"))
                    .doesNotContain(name);
        }

        @Test
        void mustHaveReadWhatTheyChange() {
            subscribed();
            reta.request()
                    .body(subscription(receiver.address(), "llave-1", SECRET))
                    .put("/webhooks/{name}", name)
                    .then()
                    .statusCode(428);
        }

        @Test
        void bringsASecretThatIsLongEnough() {
            reta.request()
                    .body(subscription(receiver.address(), "llave-1", new byte[8]))
                    .put("/webhooks/{name}", name)
                    .then()
                    .statusCode(400)
                    .body("errors[0].rule", equalTo("webhook-secret"));
        }
    }
}
