package pe.kuska.tracking.alerts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.domain.Office;

class AlertPropertyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final Office LINE = new Office("MININTER", "LINEA-1818");

    private static Alert received() {
        return Alert.receive(new UUID(0, 1), "LINEA_1818", "RETENCION", null, null, LINE, NOW.minusSeconds(60), NOW);
    }

    private static void attempt(Alert alert, AlertAction action) {
        switch (action) {
            case EVALUATE -> alert.evaluate("RIESGO_ALTO", null, null);
            case REFER -> alert.refer(new Office("PNP", "DIRCTPTIM"), NOW);
            case DISMISS -> alert.dismiss("NO_ES_TRATA");
            case ACKNOWLEDGE -> alert.acknowledge("police", NOW);
            case ATTEND -> alert.attend("police", NOW);
            case RETURN -> alert.giveBack("SIN_COMPETENCIA", "police", NOW);
        }
    }

    @Property(tries = 500)
    void noHistoryLeavesTheTable(@ForAll @Size(max = 15) List<AlertAction> actions) {
        Alert alert = received();
        for (AlertAction action : actions) {
            AlertStatus before = alert.status();
            try {
                attempt(alert, action);
                assertThat(AlertAction.TABLE.find(before, action)).contains(alert.status());
            } catch (RuleViolation refused) {
                assertThat(AlertAction.TABLE.find(before, action)).isEmpty();
                assertThat(alert.status()).isEqualTo(before);
            }
            if (alert.status() == AlertStatus.ATTENDED) {
                assertThat(alert.deliveredAt()).isPresent();
            }
        }
    }

    @Example
    void theFirstReceiptCountsAndANewUnitNeedsItsOwn() {
        Alert alert = received();
        alert.evaluate("RIESGO_ALTO", null, null);
        alert.refer(new Office("PNP", "DIRCTPTIM"), NOW);
        alert.acknowledge("first", NOW);
        alert.acknowledge("second", NOW.plusSeconds(1));
        assertThat(alert.deliveredTo()).contains("first");
        alert.giveBack("SIN_COMPETENCIA", "first", NOW.plusSeconds(2));
        alert.refer(new Office("MIMP", "UPE"), NOW.plusSeconds(3));
        assertThat(alert.deliveredAt()).isEmpty();
    }

    @Example
    void nothingIsReceivedInTheFuture() {
        assertThatThrownBy(() -> Alert.receive(
                        new UUID(0, 1), "LINEA_1818", "RETENCION", null, null, LINE, NOW.plusSeconds(1), NOW))
                .isInstanceOf(RuleViolation.class);
    }
}
