package pe.kuska.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.Tokens;

/** Tracing is off unless asked for; asked for, one trace goes from the request over outbox and Kafka to the handler. */
@QuarkusTest
@TestProfile(TracingTest.Traced.class)
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "probe"))
class TracingTest {

    public static final class Traced implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.bsp.schedule.delay", "100ms");
        }
    }

    @ApplicationScoped
    static class KeptSpans {
        @Produces
        @Singleton
        InMemorySpanExporter exporter() {
            return InMemorySpanExporter.create();
        }
    }

    @Inject
    InMemorySpanExporter spans;

    @Test
    void oneTraceGoesFromTheRequestToTheHandler() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        given().auth()
                .oauth2(Tokens.of("registrador.pnp"))
                .contentType(ContentType.JSON)
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .header("Idempotency-Key", trace)
                .body("{\"name\": \"Quispe\"}")
                .post("/api/probe/v1/things")
                .then()
                .statusCode(201);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(spansOf(trace))
                        .anyMatch(span -> span.getKind() == SpanKind.SERVER)
                        .anyMatch(span -> span.getKind() == SpanKind.CONSUMER
                                && span.getName().equals("pe.kuska.probe.Counted.v1")));
        assertThat(spansOf(trace).toString()).as("spans carry no content").doesNotContain("Quispe");
    }

    private List<SpanData> spansOf(String trace) {
        return spans.getFinishedSpanItems().stream()
                .filter(span -> span.getTraceId().equals(trace))
                .toList();
    }
}
