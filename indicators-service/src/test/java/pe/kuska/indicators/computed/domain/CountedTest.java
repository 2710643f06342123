package pe.kuska.indicators.computed.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CountedTest {

    @Test
    void aPersonOfTwoEventsOrTwoCodesCountsOnce() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        Counted counted = Counted.of(List.of(
                new Counted.Telling(first, "CUV-A", "CUV-A", false),
                new Counted.Telling(second, "CUV-A", "CUV-B", false),
                new Counted.Telling(second, "CUV-C", "CUV-C", true)));

        assertThat(counted.count()).isEqualTo(1);
        assertThat(counted.steps(Definition.CountingUnit.PERSON))
                .containsExactly(
                        "2 eventos cuentan en el periodo.",
                        "1 menciones son de casos retirados y no cuentan.",
                        "Tratan de 2 códigos de persona, que hoy son 1 personas.");
    }

    @Test
    void aPeriodIsAYearOrAHalf() {
        assertThat(PeriodDays.of("2026S1").orElseThrow().last()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(PeriodDays.of("2026S2").orElseThrow().first()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(PeriodDays.of("2026").orElseThrow().isWholeYear()).isTrue();
        assertThat(PeriodDays.of("2026S3")).isEmpty();
        assertThat(PeriodDays.of("06/2026")).isEmpty();
    }
}
