package pe.kuska.registry.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.risk.domain.Exposure;
import pe.kuska.registry.risk.domain.GammaCurve;
import pe.kuska.registry.risk.domain.Observed;
import pe.kuska.registry.risk.domain.Population;
import pe.kuska.registry.risk.domain.Prior;
import pe.kuska.registry.risk.domain.RiskIndex;
import pe.kuska.registry.risk.domain.TerritoryRisk;
import pe.kuska.registry.risk.domain.TerritoryRisk.Level;
import pe.kuska.registry.risk.domain.Trend;
import pe.kuska.registry.risk.domain.Trend.Direction;

/** The example of docs/risk.md, worked out by hand there. */
class RiskIndexTest {

    private static final Observed FEW = new Observed("01", 2, 1000);
    private static final Observed MIDDLE = new Observed("02", 10, 2000);
    private static final Observed MANY = new Observed("03", 30, 2000);
    private static final List<Observed> EXAMPLE = List.of(FEW, MIDDLE, MANY);

    /** Whatever is counted: the rate lies between the territory's and the country's, and in its own interval. */
    @Property(tries = 300)
    void aRateLiesBetweenItsOwnAndTheCountrys(
            @ForAll @Size(min = 2, max = 25) List<@IntRange(max = 400) Integer> counts, @ForAll Random random) {
        List<Observed> observed = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            observed.add(new Observed("%02d".formatted(i + 1), counts.get(i), 1000 + random.nextInt(1_000_000)));
        }
        RiskIndex index = RiskIndex.of(observed, observed);
        double mean = index.prior().mean();
        index.territories().forEach(risk -> {
            double own = risk.observed().crudeRate();
            assertThat(risk.shrunken()).isBetween(Math.min(own, mean) * (1 - 1e-12), Math.max(own, mean) * (1 + 1e-12));
            assertThat(risk.low()).isLessThanOrEqualTo(risk.high());
            assertThat(risk.above()).isBetween(0.0, 1.0);
        });
        Collections.shuffle(observed, random);
        assertThat(RiskIndex.of(observed, observed).territories())
                .extracting(risk -> risk.observed().territory())
                .containsExactlyElementsOf(index.territories().stream()
                        .map(risk -> risk.observed().territory())
                        .toList());
    }

    @Nested
    class Shrinkage {

        private final Prior prior = Prior.of(EXAMPLE);

        @Test
        void theCountrysRateIsAllByAll() {
            assertThat(prior.mean()).isCloseTo(0.0084, within(1e-15));
        }

        @Test
        void byHowMuchTerritoriesDifferIsWhatChanceDoesNotExplain() {
            assertThat(prior.variance()).isCloseTo(2.52e-5, within(1e-15));
        }

        @Test
        void aSmallTerritoryIsDrawnMoreToTheCountrysRate() {
            assertThat(prior.weightOf(FEW)).isCloseTo(0.75, within(1e-12));
            assertThat(prior.weightOf(MIDDLE)).isCloseTo(6.0 / 7, within(1e-12));
            assertThat(prior.shrunken(FEW)).isCloseTo(0.0036, within(1e-15));
            assertThat(prior.shrunken(MIDDLE)).isCloseTo(0.0384 / 7, within(1e-15));
            assertThat(prior.shrunken(MANY)).isCloseTo(0.0984 / 7, within(1e-15));
        }

        @Test
        void marshallsRateIsTheMeanOfTheGammaThatIsThoughtAfterwards() {
            GammaCurve after = prior.after(FEW);
            assertThat(after.shape()).isCloseTo(4.8, within(1e-12));
            assertThat(after.rate()).isCloseTo(4000.0 / 3, within(1e-9));
            EXAMPLE.forEach(one -> assertThat(prior.after(one).mean()).isCloseTo(prior.shrunken(one), within(1e-15)));
        }

        @Test
        void wherePeopleDifferByChanceAloneEveryRateIsTheCountrys() {
            List<Observed> alike = List.of(new Observed("01", 5, 1000), new Observed("02", 5, 1000));
            RiskIndex index = RiskIndex.of(alike, List.of());
            assertThat(index.prior().variance()).isZero();
            assertThat(index.territories()).allSatisfy(risk -> {
                assertThat(risk.shrunken()).isEqualTo(0.005);
                assertThat(risk.relative()).isEqualTo(1);
                assertThat(risk.level()).isEqualTo(Level.LIKE);
                assertThat(risk.low()).isLessThan(0.005);
                assertThat(risk.high()).isGreaterThan(0.005);
            });
        }

        @Test
        void whereNobodyWasCountedThereIsNoIndex() {
            assertThat(RiskIndex.of(List.of(new Observed("01", 0, 1000)), List.of())
                            .territories())
                    .isEmpty();
        }
    }

    /** Against the tables of the χ² distribution: a gamma of shape k and rate ½ is χ² with 2k degrees of freedom. */
    @Nested
    class Intervals {

        @Test
        void quantilesAreThoseOfThePublishedTables() {
            assertThat(new GammaCurve(5, 0.5).quantile(0.975)).isCloseTo(20.483, within(5e-4));
            assertThat(new GammaCurve(5, 0.5).quantile(0.025)).isCloseTo(3.247, within(5e-4));
            assertThat(new GammaCurve(0.5, 0.5).quantile(0.95)).isCloseTo(3.841, within(5e-4));
            assertThat(new GammaCurve(50, 0.5).quantile(0.95)).isCloseTo(124.342, within(5e-4));
        }

        @Test
        void anExponentialIsExact() {
            assertThat(new GammaCurve(1, 2).quantile(0.975)).isCloseTo(-Math.log(0.025) / 2, within(1e-12));
            assertThat(new GammaCurve(1, 2).atMost(1)).isCloseTo(1 - Math.exp(-2), within(1e-13));
        }

        /** The ends and the probability as SciPy gives them for Gamma(4.8, 1333.3) and Gamma(32.8, 2333.3). */
        @Test
        void theExamplesIntervalsAreThoseOfAnotherProgram() {
            List<TerritoryRisk> risks = RiskIndex.of(EXAMPLE, List.of()).territories();
            assertThat(risks.getLast().low()).isCloseTo(0.00113456, within(1e-8));
            assertThat(risks.getLast().high()).isCloseTo(0.00746327, within(1e-8));
            assertThat(risks.getLast().above()).isCloseTo(0.010704264840, within(1e-10));
            assertThat(risks.getFirst().low()).isCloseTo(0.00966426, within(1e-8));
            assertThat(risks.getFirst().high()).isCloseTo(0.01926008, within(1e-8));
            assertThat(risks.getFirst().above()).isCloseTo(0.996042136677, within(1e-10));
        }

        @Test
        void largeShapesGoOnWhereSmallOnesEnd() {
            double exact = new GammaCurve(9_999.9, 1).quantile(0.975);
            double normal = new GammaCurve(10_000.1, 1).quantile(0.975);
            assertThat(normal - exact).isCloseTo(0.2, within(0.02));
        }

        @Test
        void theLevelFollowsFromHowSureItIs() {
            RiskIndex index = RiskIndex.of(EXAMPLE, List.of());
            assertThat(index.territories())
                    .extracting(risk -> risk.observed().territory())
                    .containsExactly("03", "02", "01");
            assertThat(index.territories())
                    .extracting(TerritoryRisk::level)
                    .containsExactly(Level.ABOVE, Level.BELOW, Level.BELOW);
            assertThat(RiskIndex.of(
                                    List.of(
                                            new Observed("01", 1, 1000),
                                            new Observed("02", 2, 1000),
                                            new Observed("03", 6, 1000)),
                                    List.of())
                            .territories())
                    .extracting(TerritoryRisk::level)
                    .containsOnly(Level.LIKE);
        }
    }

    @Nested
    class Change {

        @Test
        void aRatioHasItsInterval() {
            Trend trend = Trend.between(new Observed("01", 10, 1000), new Observed("01", 30, 1000));
            assertThat(trend.ratio()).isCloseTo(30.5 / 10.5, within(1e-12));
            assertThat(trend.low()).isCloseTo(1.4406, within(1e-4));
            assertThat(trend.high()).isCloseTo(5.8570, within(1e-4));
            assertThat(trend.direction()).isEqualTo(Direction.RISING);
        }

        @Test
        void aFewMoreAreNoTrend() {
            assertThat(Trend.between(new Observed("01", 0, 1000), new Observed("01", 2, 1000))
                            .direction())
                    .isEqualTo(Direction.UNCLEAR);
        }

        @Test
        void fewerAmongAsManyFall() {
            assertThat(Trend.between(new Observed("01", 40, 1000), new Observed("01", 10, 1000))
                            .direction())
                    .isEqualTo(Direction.FALLING);
        }
    }

    @Nested
    class Inhabitants {

        private final Exposure exposure = new Exposure(
                List.of(table(2020, Map.of("01", 100L, "0101", 60L)), table(2024, Map.of("01", 140L, "02", 50L))));

        @Test
        void eachYearIsToldByTheNearestTableAndTheEarlierOfTwoAsNear() {
            assertThat(exposure.of("01", 2020, 2024)).isEqualTo(OptionalDouble.of(100 + 100 + 100 + 140 + 140));
        }

        @Test
        void aTerritoryThatATableLeavesOutIsUnknown() {
            assertThat(exposure.of("02", 2020, 2024)).isEmpty();
            assertThat(exposure.of("02", 2023, 2024)).isEqualTo(OptionalDouble.of(100));
        }

        @Test
        void provincesAreToldByTablesOfProvinces() {
            assertThat(exposure.of("0101", 2024, 2024)).isEqualTo(OptionalDouble.of(60));
            assertThat(new Exposure(List.of()).isUnknown(2)).isTrue();
            assertThat(exposure.isUnknown(4)).isFalse();
        }

        private Population table(int year, Map<String, Long> inhabitants) {
            return new Population(year, "1", "prueba", Instant.EPOCH, inhabitants);
        }
    }
}
