package pe.kuska.gateway.routes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.UnreachableServices;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.Tokens;

@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "gateway"))
@WithTestResource(UnreachableServices.class)
class UnreachableServiceTest {
    @ConfigProperty(name = "kuska.gateway.registry-url")
    URI registry;

    @Test
    void isReportedWithATimeToComeBack() {
        given().auth()
                .oauth2(Tokens.of("registrador.pnp"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/registry/v1/cases")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", equalTo("urn:kuska:problem:service-unavailable"));
    }

    @Test
    void isTriedAgainWhenTheCallerOnlyReads() throws IOException {
        CompletableFuture<HttpServer> server = CompletableFuture.supplyAsync(
                this::comeBack, CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS));
        try {
            given().auth()
                    .oauth2(Tokens.of("fiscal.mp"))
                    .get("/api/registry/v1/cases")
                    .then()
                    .statusCode(200)
                    .body("back", equalTo(true));
        } finally {
            server.join().stop(0);
        }
    }

    private HttpServer comeBack() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", registry.getPort()), 10);
            server.createContext("/", exchange -> {
                byte[] body = "{\"back\":true}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void isMissingFromTheReferenceWhichSaysSo() {
        given().get("/api/openapi.json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("info.description", containsString("indicators, registry, tracking"));
    }
}
