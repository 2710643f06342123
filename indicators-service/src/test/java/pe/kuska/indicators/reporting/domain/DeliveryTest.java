package pe.kuska.indicators.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.reporting.domain.Delivery.Light;

class DeliveryTest {

    private static final LocalDate DUE = LocalDate.of(2026, 7, 30);

    @Test
    void isGreenOnceAllIsDelivered() {
        assertThat(light(DUE.plusDays(9), ReportState.SUBMITTED, ReportState.VALIDATED))
                .isEqualTo(Light.GREEN);
    }

    @Test
    void isRedWhenSomethingIsMissingAfterTheDueDay() {
        assertThat(light(DUE.plusDays(1), ReportState.SUBMITTED, ReportState.DRAFT))
                .isEqualTo(Light.RED);
        assertThat(light(DUE.plusDays(1), ReportState.OBSERVED)).isEqualTo(Light.RED);
    }

    @Test
    void isAmberNearTheDueDayOrWhenObserved() {
        assertThat(light(DUE, ReportState.PENDING)).isEqualTo(Light.AMBER);
        assertThat(light(DUE.minusDays(10), ReportState.PENDING)).isEqualTo(Light.AMBER);
        assertThat(light(DUE.minusDays(40), ReportState.OBSERVED)).isEqualTo(Light.AMBER);
    }

    @Test
    void waitsWhileThereIsTime() {
        assertThat(light(DUE.minusDays(11), ReportState.PENDING, ReportState.SUBMITTED))
                .isEqualTo(Light.WAITING);
    }

    @Test
    void countsWhatIsOwed() {
        Delivery delivery = Delivery.of(
                "MIMP", List.of(ReportState.PENDING, ReportState.DRAFT, ReportState.SUBMITTED), 1, DUE, 10, DUE);

        assertThat(delivery.total()).isEqualTo(3);
        assertThat(delivery.outstanding()).isEqualTo(2);
        assertThat(delivery.late()).isEqualTo(1);
    }

    private static Light light(LocalDate today, ReportState... states) {
        return Delivery.of("MIMP", List.of(states), 0, DUE, 10, today).light();
    }
}
