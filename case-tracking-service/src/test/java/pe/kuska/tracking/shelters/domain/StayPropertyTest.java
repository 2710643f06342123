package pe.kuska.tracking.shelters.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.domain.Office;

class StayPropertyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

    @Property(tries = 300)
    void noHistoryLeavesTheTable(@ForAll @Size(max = 8) List<StayAction> actions) {
        Stay stay = new Stay(
                new UUID(0, 1),
                new UUID(0, 2),
                "CUV-ANA",
                1,
                new Office("PNP", "X"),
                "somebody",
                null,
                NOW,
                NOW.plusSeconds(60));
        boolean accepted = false;
        for (StayAction action : actions) {
            StayStatus before = stay.status();
            try {
                switch (action) {
                    case ACCEPT -> stay.accept(NOW, NOW.plusSeconds(120));
                    case DECLINE -> stay.decline("R", NOW);
                    case OCCUPY -> stay.occupy(NOW);
                    case RELEASE -> stay.release("R", NOW);
                    case TRANSFER -> stay.transfer("R", NOW);
                    case LEAVE -> stay.leave("R", NOW);
                }
                assertThat(StayAction.TABLE.find(before, action)).contains(stay.status());
                accepted |= action == StayAction.ACCEPT;
            } catch (RuleViolation refused) {
                assertThat(StayAction.TABLE.find(before, action)).isEmpty();
                assertThat(stay.status()).isEqualTo(before);
            }
            assertThat(stay.status() == StayStatus.RESERVED && !accepted).isFalse();
            assertThat(stay.isUnkept()).isEqualTo(accepted && stay.status() == StayStatus.RELEASED);
            assertThat(stay.endedAt().isEmpty()).isEqualTo(stay.status().takesBeds());
        }
    }

    @Example
    void aShelterTakesWhomItIsFor() {
        Profile girls = new Profile(true, false, 12, 17, false);
        assertThat(girls.takes("MUJER", 14, 0)).isTrue();
        assertThat(girls.takes("NO_PRECISA", 14, 0)).isTrue();
        assertThat(girls.takes("HOMBRE", 14, 0)).isFalse();
        assertThat(girls.takes("MUJER", 18, 0)).isFalse();
        assertThat(girls.takes("MUJER", 14, 1)).isFalse();
    }
}
