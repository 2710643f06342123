package pe.kuska.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokenMemoryTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String HEADER = "Bearer a.b.c";

    private final SecurityIdentity identity =
            QuarkusSecurityIdentity.builder().setPrincipal(() -> "clerk").build();
    private Instant now = NOON;
    private final TokenMemory memory = new TokenMemory(() -> now);

    @Test
    void aTokenIsKnownForAMinute() {
        memory.remember(HEADER, identity, NOON.plusSeconds(300));
        now = NOON.plusSeconds(59);
        assertThat(memory.find(HEADER)).containsSame(identity);
        now = NOON.plusSeconds(60);
        assertThat(memory.find(HEADER)).isEmpty();
    }

    @Test
    void aTokenThatExpiresSoonerIsKnownNoLongerThanItLives() {
        memory.remember(HEADER, identity, NOON.plusSeconds(10));
        now = NOON.plusSeconds(9);
        assertThat(memory.find(HEADER)).isPresent();
        now = NOON.plusSeconds(10);
        assertThat(memory.find(HEADER)).isEmpty();
    }

    @Test
    void anotherTokenIsNotKnownHoweverAlikeItIs() {
        memory.remember(HEADER, identity, NOON.plusSeconds(300));
        assertThat(memory.find(HEADER + "d")).isEmpty();
        assertThat(memory.find("bearer a.b.c")).isEmpty();
    }

    @Test
    void itHoldsOnlySoMany() {
        for (int i = 0; i <= TokenMemory.MOST; i++) {
            memory.remember(HEADER + i, identity, NOON.plusSeconds(300));
        }
        assertThat(memory.find(HEADER + 0)).isEmpty();
        assertThat(memory.find(HEADER + TokenMemory.MOST)).isPresent();
    }
}
