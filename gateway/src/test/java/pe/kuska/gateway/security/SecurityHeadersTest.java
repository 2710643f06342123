package pe.kuska.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    private static final URI INSIDE = URI.create("http://keycloak:8080/realms/kuska");

    @Test
    void letFormsLeadToTheLoginThatBrowsersSeeAndTellNoInnerAddress() {
        URI outside = URI.create("https://acceso.kuska.gob.pe/realms/kuska");
        assertThat(SecurityHeaders.seenByBrowsers(INSIDE, Optional.of(outside))).isEqualTo(outside);
        assertThat(SecurityHeaders.seenByBrowsers(INSIDE, Optional.of(URI.create("any"))))
                .isEqualTo(INSIDE);
        assertThat(SecurityHeaders.seenByBrowsers(INSIDE, Optional.empty())).isEqualTo(INSIDE);
    }
}
