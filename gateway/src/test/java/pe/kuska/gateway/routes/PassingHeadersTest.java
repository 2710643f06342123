package pe.kuska.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.net.URI;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassingHeadersTest {
    private static final URI SERVICE = URI.create("http://127.0.0.1:8081");

    @Nested
    class OnTheWayIn {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Cookie",
                    "X-Forwarded-For",
                    "X-FORWARDED-HOST",
                    "x-forwarded-proto",
                    "Forwarded",
                    "X-Real-Ip",
                    "X-Kuska-Institution",
                    "Connection",
                    "Keep-Alive",
                    "TE",
                    "Upgrade",
                    "Proxy-Authorization",
                    "Expect"
                })
        void stops(String name) {
            MultiMap headers = MultiMap.caseInsensitiveMultiMap().add(name, "value");

            PassingHeaders.cleanRequest(headers);

            assertThat(headers.contains(name)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Authorization",
                    "Idempotency-Key",
                    "If-Match",
                    "traceparent",
                    "Content-Type",
                    "Accept",
                    "X-Road-Client",
                    "Accept-Language"
                })
        void passes(String name) {
            MultiMap headers = MultiMap.caseInsensitiveMultiMap().add(name, "value");

            PassingHeaders.cleanRequest(headers);

            assertThat(headers.get(name)).isEqualTo("value");
        }

        @Test
        void stopsWhatTheConnectionHeaderNames() {
            MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                    .add("Connection", "close, X-Only-Here")
                    .add("X-Only-Here", "1")
                    .add("Accept", "*/*");

            PassingHeaders.cleanRequest(headers);

            assertThat(headers.names()).containsExactly("Accept");
        }
    }

    @Nested
    class OnTheWayOut {
        @ParameterizedTest
        @ValueSource(strings = {"Set-Cookie", "Server", "X-Powered-By", "Connection", "X-Kuska-Anything"})
        void stops(String name) {
            MultiMap headers = MultiMap.caseInsensitiveMultiMap().add(name, "value");

            PassingHeaders.cleanAnswer(headers, SERVICE);

            assertThat(headers.contains(name)).isFalse();
        }

        @Test
        void theServicesInnerAddressLeavesTheLocation() {
            assertThat(locationAfter("http://127.0.0.1:8081/api/registry/v1/cases/CT-1"))
                    .isEqualTo("/api/registry/v1/cases/CT-1");
        }

        @Test
        void anotherLocationStays() {
            assertThat(locationAfter("/api/registry/v1/cases/CT-1")).isEqualTo("/api/registry/v1/cases/CT-1");
            assertThat(locationAfter("http://127.0.0.1:80812/x")).isEqualTo("http://127.0.0.1:80812/x");
        }

        private String locationAfter(String location) {
            MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("Location", location);
            PassingHeaders.cleanAnswer(headers, SERVICE);
            return headers.get("Location");
        }
    }
}
