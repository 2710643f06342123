package pe.kuska.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortPlanTest {

    @Test
    void givesEachPartAPortOfItsOwn() {
        var ports = new PortPlan(9_000);

        assertThat(ports.all())
                .extracting(PortPlan.Port::number)
                .doesNotHaveDuplicates()
                .hasSize(9);
        assertThat(ports.of(LocalService.GATEWAY)).isEqualTo(9_000);
        assertThat(ports.issuer()).isEqualTo("http://localhost:9013/realms/kuska");
    }

    @Test
    void namesTheTakenPortAndThePartThatNeedsIt() {
        assertThat(new PortPlan(9_000).taken(port -> port != 9_011)).containsExactly(new PortPlan.Port(9_011, "Kafka"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ochenta", "80", "65530", "-1", "99999999999"})
    void refusesABaseThatLeavesNoRoom(String base) {
        assertThatThrownBy(() -> PortPlan.parse(base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KUSKA_PORT_BASE");
    }
}
