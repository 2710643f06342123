package pe.kuska.indicators.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.kuska.indicators.fixtures.IndicatorFixture.anIndicator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.kuska.indicators.fixtures.IndicatorFixture;
import pe.kuska.indicators.progress.ShippedFormulas;
import pe.kuska.indicators.progress.domain.Valuation.Total;
import pe.kuska.indicators.progress.domain.Valuation.ValuedDimension;

class ValuationTest {

    private final FormulaSettings settings = ShippedFormulas.ofPnftp();

    @ParameterizedTest
    @CsvSource({
        "INICIAL, INICIAL, INICIAL, 10, 1.0, INICIAL",
        "INICIAL, INTERMEDIO, INTERMEDIO, 16, 1.6, INICIAL",
        "INICIAL, INTERMEDIO, AVANZADO, 18, 1.8, INTERMEDIO",
        "INTERMEDIO, INTERMEDIO, INTERMEDIO, 20, 2.0, INTERMEDIO",
        "INTERMEDIO, AVANZADO, INICIAL, 22, 2.2, INTERMEDIO",
        "AVANZADO, INTERMEDIO, INTERMEDIO, 24, 2.4, AVANZADO",
        "AVANZADO, AVANZADO, AVANZADO, 30, 3.0, AVANZADO"
    })
    void weighsLevelsAndCutsTheTotalByThirds(
            ValuationLevel objectives,
            ValuationLevel services,
            ValuationLevel followUp,
            int points,
            String score,
            ValuationLevel level) {
        Total total = Valuation.of(
                        List.of(
                                dimension(Dimension.OBJECTIVES, objectives),
                                dimension(Dimension.SERVICES, services),
                                dimension(Dimension.FOLLOW_UP_SYSTEM, followUp)),
                        settings.valuation())
                .total()
                .orElseThrow();

        assertThat(total.points()).isEqualTo(points);
        assertThat(total.score()).hasToString(score);
        assertThat(total.level()).isEqualTo(level);
    }

    @Test
    void hasNoTotalWhileADimensionIsNotAssessed() {
        Valuation valuation = assessed(2022);

        assertThat(valuation.total()).isEmpty();
        assertThat(valuation.dimensions().getLast().name()).isEqualTo(Dimension.FOLLOW_UP_SYSTEM);
        assertThat(valuation.dimensions().getLast().level()).isEmpty();
        assertThat(valuation.dimensions().getLast().basis()).startsWith("Sin evaluar");
    }

    @Test
    void derivesLevelsFromMeansOfAdvances() {
        Valuation valuation = assessed(2023);

        assertThat(valuation.dimensions())
                .extracting(ValuedDimension::level)
                .containsExactly(
                        Optional.of(ValuationLevel.INICIAL),
                        Optional.of(ValuationLevel.AVANZADO),
                        Optional.of(ValuationLevel.AVANZADO));
        assertThat(valuation.dimensions()).allMatch(ValuedDimension::toConfirm);
    }

    private Valuation assessed(int year) {
        IndicatorFixture half = anIndicator().to(year, "10").obtained(year, "5");
        IndicatorFixture full = anIndicator().ofService("ISS.1").to(year, "10").obtained(year, "10");
        PolicyFacts facts = new PolicyFacts(
                "PNFTP",
                List.of(new PolicyFacts.Objective("OP.01", "Objetivo")),
                Stream.of(half, full).map(IndicatorFixture::facts).toList());
        return new PolicyAssessment(settings).of(facts, year, Instant.EPOCH).valuation();
    }

    private ValuedDimension dimension(Dimension dimension, ValuationLevel level) {
        int points = settings.valuation().weights().getOrDefault(dimension, 0)
                * settings.valuation().levelValues().getOrDefault(level, 0);
        return new ValuedDimension(
                dimension,
                Optional.of(level),
                Optional.of(points),
                new Advance.NotDetermined(Advance.Cause.NO_INDICATOR),
                "",
                true);
    }
}
