package pe.kuska.gateway.routes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.kuska.gateway.Downstreams;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.Tokens;

@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "gateway"))
@WithTestResource(Downstreams.class)
class ApiRoutesTest {

    private static final int THREE_MEGABYTES = 3 * 1024 * 1024;

    @TestHTTPResource("/")
    URL gateway;

    @Nested
    class ACallWithAToken {
        @ParameterizedTest
        @ValueSource(strings = {"registry", "tracking", "indicators"})
        void reachesItsService(String service) {
            asReta().get("/api/" + service + "/v1/echo?year=2023&after=a%2Fb")
                    .then()
                    .statusCode(200)
                    .body("method", equalTo("GET"))
                    .body("uri", equalTo("/api/" + service + "/v1/echo?year=2023&after=a%2Fb"))
                    .body("headers.authorization", equalTo("Bearer " + Tokens.ofSystem("reta")));
        }

        @Test
        void keepsItsBodyAndHeaders() {
            asReta().contentType(ContentType.JSON)
                    .header("Idempotency-Key", "0123456789")
                    .header("If-Match", "\"3\"")
                    .body("{\"a\":\"ñ\"}")
                    .post("/api/registry/v1/echo")
                    .then()
                    .statusCode(200)
                    .body("body", equalTo("{\"a\":\"ñ\"}"))
                    .body("headers.idempotency-key", equalTo("0123456789"))
                    .body("headers.if-match", equalTo("\"3\""));
        }

        @Test
        void losesWhatClaimsToComeFromInside() {
            asReta().header("X-Forwarded-For", "10.0.0.1")
                    .header("X-Kuska-Institution", "MIMP")
                    .cookie("other", "1")
                    .get("/api/registry/v1/echo")
                    .then()
                    .statusCode(200)
                    .body("headers", not(hasKey("x-forwarded-for")))
                    .body("headers", not(hasKey("x-kuska-institution")))
                    .body("headers", not(hasKey("cookie")));
        }

        @Test
        void carriesItsNumberAndItsTrace() {
            String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
            asReta().header("X-Request-Id", "pide-00000001")
                    .header("traceparent", trace)
                    .get("/api/registry/v1/echo")
                    .then()
                    .header("X-Request-Id", "pide-00000001")
                    .body("headers.x-request-id", equalTo("pide-00000001"))
                    .body("headers.traceparent", equalTo(trace));
        }

        @Test
        void getsANumberIfItHasNone() {
            asReta().get("/api/registry/v1/echo")
                    .then()
                    .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                    .body("headers.x-request-id", matchesPattern("[0-9a-f-]{36}"));
        }

        @Test
        void getsAnAnswerWithoutTheServicesPrivateHeaders() {
            asReta().get("/api/registry/v1/chatty")
                    .then()
                    .statusCode(201)
                    .header("Set-Cookie", nullValue())
                    .header("Server", nullValue())
                    .header("X-Kuska-Inner", nullValue())
                    .header("ETag", "\"7\"")
                    .header("Location", "/api/registry/v1/cases/CT-1")
                    .header("Cache-Control", "no-store")
                    .header("X-Content-Type-Options", "nosniff");
        }

        @Test
        void getsTheServicesOwnProblemUntouched() {
            asReta().get("/api/registry/v1/refuses-early")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:kuska:problem:test"));
        }

        @Test
        void getsTheFirstLinesBeforeTheLastAreWritten() throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + "api/registry/v1/endless"))
                    .header("Authorization", "Bearer " + Tokens.ofSystem("reta"))
                    .build();
            try (HttpClient client = HttpClient.newHttpClient();
                    Stream<String> lines = client.send(request, HttpResponse.BodyHandlers.ofLines())
                            .body()) {
                var line = lines.iterator();
                long begun = System.nanoTime();
                assertThat(line.next()).isEqualTo("first");
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(1_500));
                assertThat(line.next()).isEqualTo("last");
            }
        }

        @Test
        void mayUploadALargeFileWhereFilesAreUploaded() {
            asReta().contentType("application/octet-stream")
                    .body(new byte[THREE_MEGABYTES])
                    .post("/api/registry/v1/imports")
                    .then()
                    .statusCode(200)
                    .body("length", equalTo(THREE_MEGABYTES));
        }

        @Test
        void mayAttachALargeFileToAReport() {
            asReta().contentType("application/octet-stream")
                    .body(new byte[THREE_MEGABYTES])
                    .post("/api/indicators/v1/reports/6c9f/evidence")
                    .then()
                    .statusCode(200)
                    .body("length", equalTo(THREE_MEGABYTES));
        }

        @Test
        void maySendItsBodyInPiecesOfUnknownNumber() throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + "api/registry/v1/echo"))
                    .header("Authorization", "Bearer " + Tokens.ofSystem("reta"))
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[500_000])))
                    .build();
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.body()).contains("\"length\":500000");
            }
        }
    }

    @Nested
    class ABodyThatIsTooLarge {
        @Test
        void isRefusedByItsDeclaredLength() {
            asReta().contentType(ContentType.JSON)
                    .body(new byte[1024 * 1024 + 1])
                    .post("/api/registry/v1/echo")
                    .then()
                    .statusCode(413)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:kuska:problem:too-large"))
                    .body("instance", startsWith("urn:kuska:request:"));
        }

        @Test
        void isRefusedBelowAnAddressThatTakesFiles() {
            asReta().contentType("application/octet-stream")
                    .body(new byte[THREE_MEGABYTES])
                    .post("/api/indicators/v1/reports/6c9f/more/evidence")
                    .then()
                    .statusCode(413);
        }

        @Test
        void isRefusedOnTheWayIfItDeclaresNone() throws IOException {
            String answer = chunked("/api/registry/v1/echo", 2 * 1024 * 1024);

            assertThat(answer).startsWith("HTTP/1.1 413").contains("urn:kuska:problem:too-large");
        }

        @Test
        void isRefusedForUploadsTooAtTheirOwnLimit() throws IOException {
            String answer = chunked("/api/registry/v1/imports", 5 * 1024 * 1024);

            assertThat(answer).startsWith("HTTP/1.1 413");
        }

        /// By hand, because ordinary clients stop writing when the answer comes early.
        private String chunked(String path, int bytes) throws IOException {
            try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
                socket.setSoTimeout(10_000);
                var out = socket.getOutputStream();
                out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                + Tokens.ofSystem("reta") + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                byte[] chunk = new byte[64 * 1024];
                for (int sent = 0; sent < bytes; sent += chunk.length) {
                    out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    out.write(chunk);
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
                var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                StringBuilder answer = new StringBuilder();
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    answer.append(line).append('\n');
                }
                return answer.toString();
            }
        }
    }

    @Nested
    class AServiceThatFails {
        @Test
        void toAnswerInTimeIsReported() {
            asReta().get("/api/registry/v1/slow")
                    .then()
                    .statusCode(504)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:kuska:problem:service-too-slow"));
        }

        @Test
        void inTheMiddleIsReported() {
            asReta().get("/api/registry/v1/broken")
                    .then()
                    .statusCode(502)
                    .body("type", equalTo("urn:kuska:problem:broken-answer"));
        }

        /** Whoever reads must notice that the rest is missing. */
        @ParameterizedTest
        @EnumSource(HttpClient.Version.class)
        void inTheMiddleOfItsAnswerBreaksOursOff(HttpClient.Version version) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + "api/registry/v1/broken-off"))
                    .header("Authorization", "Bearer " + Tokens.ofSystem("reta"))
                    .build();
            try (HttpClient client = HttpClient.newBuilder().version(version).build()) {
                for (int attempt = 0; attempt < 20; attempt++) {
                    assertThatThrownBy(() -> client.send(request, HttpResponse.BodyHandlers.ofString()))
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Nested
    class APathThatIsNoOnesBusiness {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/api/registry/v1/../../../q/openapi",
                    "/api/registry/v1/%2e%2e/%2e%2e/%2e%2e/q/openapi",
                    "/api/registry/v1/..%2f..%2f..%2fq/metrics",
                    "/api/registry/v1/..;/..;/q/metrics",
                    "/api/registry/q/metrics",
                    "/api/registry/v2/cases",
                    "/api/other/v1/x",
                    "/api/"
                })
        void doesNotExist(String path) throws IOException {
            try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
                socket.getOutputStream()
                        .write(("GET " + path
                                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                                        + Tokens.ofSystem("reta") + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

                assertThat(answer).matches("(?s)HTTP/1.1 (404|400|401).*").doesNotContain("\"uri\"");
            }
        }

        @Test
        void isSaidWithAProblem() {
            asReta().get("/api/nothing")
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:kuska:problem:not-found"));
        }

        @Test
        void tracingIsNotAnOperation() {
            asReta().request("TRACE", "/api/registry/v1/echo").then().statusCode(405);
        }
    }

    private static RequestSpecification asReta() {
        return given().urlEncodingEnabled(false).auth().oauth2(Tokens.ofSystem("reta"));
    }
}
