package pe.kuska.indicators.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.kuska.indicators.fixtures.IndicatorFixture.YEAR;
import static pe.kuska.indicators.fixtures.IndicatorFixture.anIndicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.kuska.indicators.fixtures.IndicatorFixture;
import pe.kuska.indicators.progress.ShippedFormulas;
import pe.kuska.indicators.progress.domain.Advance.Cause;
import pe.kuska.indicators.progress.domain.Advance.Known;
import pe.kuska.indicators.progress.domain.Advance.NotDetermined;
import pe.kuska.indicators.progress.domain.FormulaSettings.LevelBasis;
import pe.kuska.indicators.progress.domain.FormulaSettings.LevelSettings;
import pe.kuska.indicators.progress.domain.FormulaSettings.ZeroDenominator;

class AdvanceFormulaTest {

    private final FormulaSettings settings = ShippedFormulas.ofPnftp();
    private final AdvanceFormula formula = new AdvanceFormula(settings);

    @Nested
    class Ascending {

        @ParameterizedTest
        @CsvSource({
            "61.86%, 63.36%, 60.5%, 95.5, -90.7",
            "50%, 80%, 100%, 125.0, 166.7",
            "12, 16, 6, 37.5, -150.0",
            "10%, 20%, 0%, 0.0, -100.0",
            "0, 3, 2, 66.7, 66.7",
            "100, 50, 25, 50.0, 150.0",
            "1, 3, -3, -100.0, -200.0"
        })
        void comparesWithTheTargetAndWithTheWayToGo(
                String baseline, String target, String obtained, String advance1, String advance2) {
            IndicatorFixture indicator = anIndicator().from(baseline).to(target).obtained(obtained);

            assertThat(published(type1(indicator))).isEqualTo(advance1);
            assertThat(published(type2(indicator))).isEqualTo(advance2);
        }

        @Test
        void isNotCapped() {
            assertThat(published(type1(anIndicator().to("1.25%").obtained("78%"))))
                    .isEqualTo("6240.0");
        }
    }

    @Nested
    class Descending {

        @ParameterizedTest
        @CsvSource({"100, 50, 50, 100.0, 100.0", "100, 50, 75, 66.7, 50.0", "100, 50, 40, 125.0, 120.0"})
        void comparesTheOtherWayRound(
                String baseline, String target, String obtained, String advance1, String advance2) {
            IndicatorFixture indicator =
                    anIndicator().descending().from(baseline).to(target).obtained(obtained);

            assertThat(published(type1(indicator))).isEqualTo(advance1);
            assertThat(published(type2(indicator))).isEqualTo(advance2);
        }

        @Test
        void isReachedWhenNothingIsLeft() {
            assertThat(published(type1(anIndicator().descending().to("5").obtained("0"))))
                    .isEqualTo("100.0");
        }
    }

    @Nested
    class WithoutAnInput {

        @Test
        void isNotDeterminedAndSaysWhy() {
            assertThat(type1(anIndicator().to("5"))).isEqualTo(new NotDetermined(Cause.OBTAINED_PENDING));
            assertThat(type1(anIndicator().to("5").obtained("ND")))
                    .isEqualTo(new NotDetermined(Cause.OBTAINED_NOT_AVAILABLE));
            assertThat(type1(anIndicator().to("5").obtained("9.5.5%")))
                    .isEqualTo(new NotDetermined(Cause.OBTAINED_UNREADABLE));
            assertThat(type1(anIndicator().obtained("5"))).isEqualTo(new NotDetermined(Cause.TARGET_MISSING));
            assertThat(type1(anIndicator().to("ND").obtained("5")))
                    .isEqualTo(new NotDetermined(Cause.TARGET_NOT_AVAILABLE));
            assertThat(type2(anIndicator().from("ND").to("10%").obtained("15.10%")))
                    .isEqualTo(new NotDetermined(Cause.BASELINE_NOT_AVAILABLE));
            assertThat(type2(anIndicator().to("10%").obtained("15.10%")))
                    .isEqualTo(new NotDetermined(Cause.BASELINE_MISSING));
        }

        @Test
        void aMissingBaselineLeavesType1Alone() {
            assertThat(published(type1(anIndicator().from("ND").to("10%").obtained("15.10%"))))
                    .isEqualTo("151.0");
        }

        @Test
        void isNotDeterminedWhereItWouldDivideByZero() {
            IndicatorFixture zero = anIndicator().from("0").to("0").obtained("5");

            assertThat(type1(zero)).isEqualTo(new NotDetermined(Cause.ZERO_DENOMINATOR));
            assertThat(type2(zero)).isEqualTo(new NotDetermined(Cause.ZERO_DENOMINATOR));
        }

        @Test
        void countsAReachedZeroTargetWhereThePolicySaysSo() {
            AdvanceFormula lenient = new AdvanceFormula(with(ZeroDenominator.HUNDRED_WHEN_REACHED, LevelBasis.ROUNDED));
            IndicatorFixture kept = anIndicator().from("5").to("5").obtained("6");
            IndicatorFixture fell = anIndicator().descending().from("5").to("5").obtained("6");

            assertThat(lenient.type2(kept.sheet(), kept.results(), YEAR)).isEqualTo(new Known(ExactRatio.of(100)));
            assertThat(lenient.type2(fell.sheet(), fell.results(), YEAR)).isEqualTo(new Known(ExactRatio.ZERO));
        }

        @Test
        void aNeutralIndicatorHasNone() {
            IndicatorFixture neutral = anIndicator().neutral().from("1").to("5").obtained("5");

            assertThat(type1(neutral)).isEqualTo(new NotDetermined(Cause.NEUTRAL_DIRECTION));
            assertThat(type2(neutral)).isEqualTo(new NotDetermined(Cause.NEUTRAL_DIRECTION));
        }
    }

    @Nested
    class Accumulated {

        private final IndicatorFixture indicator = anIndicator()
                .accumulated()
                .from("0")
                .to(2021, "10")
                .to(2022, "10")
                .to(2023, "20")
                .obtained(2021, "5")
                .obtained(2022, "10")
                .obtained(2023, "15");

        @Test
        void comparesRunningTotals() {
            assertThat(published(type1(indicator))).isEqualTo("75.0");
            assertThat(published(formula.type1(indicator.sheet(), indicator.results(), 2022)))
                    .isEqualTo("75.0");
            assertThat(published(formula.type1(indicator.sheet(), indicator.results(), 2021)))
                    .isEqualTo("50.0");
        }

        @Test
        void isNotDeterminedOnceAYearIsMissing() {
            assertThat(type1(indicator.obtained(2022, "ND")))
                    .isEqualTo(new NotDetermined(Cause.OBTAINED_NOT_AVAILABLE));
        }

        @Test
        void hasNoAdvanceInAYearWithoutTarget() {
            assertThat(formula.type1(indicator.sheet(), indicator.results(), 2024))
                    .isEqualTo(new NotDetermined(Cause.TARGET_MISSING));
        }
    }

    @Nested
    class OfAnObjective {

        @Test
        void isTheMeanOfWhatIsKnownEachLimited() {
            assertThat(published(formula.mean(List.of(known("151"), known("0")))))
                    .isEqualTo("50.0");
            assertThat(published(formula.mean(List.of(known("-90.7"), known("50"), nd()))))
                    .isEqualTo("25.0");
        }

        @Test
        void isNotDeterminedWithoutAnIndicator() {
            assertThat(formula.mean(List.of(nd()))).isEqualTo(new NotDetermined(Cause.NO_INDICATOR));
            assertThat(formula.mean(List.of())).isEqualTo(new NotDetermined(Cause.NO_INDICATOR));
        }

        @Test
        void isRoundedOnlyAtTheEnd() {
            // Rounded first they would be 0.1 and 0.0, and their mean 0.1.
            Advance mean = formula.mean(List.of(known("0.05"), known("0.03")));

            assertThat(published(mean)).isEqualTo("0.0");
        }
    }

    @Nested
    class Levels {

        @ParameterizedTest
        @CsvSource({
            "-90.7, BAJO",
            "0, BAJO",
            "74.94, BAJO",
            "74.95, INTERMEDIO",
            "75, INTERMEDIO",
            "94.94, INTERMEDIO",
            "94.95, ALTO",
            "95, ALTO",
            "3157.9, ALTO"
        })
        void areReadFromThePublishedFigure(BigDecimal advance, Level level) {
            assertThat(formula.levelOf(new Known(ExactRatio.of(advance)))).isEqualTo(level);
        }

        @ParameterizedTest
        @CsvSource({"74.99, BAJO", "75, INTERMEDIO", "94.99, INTERMEDIO", "95, ALTO"})
        void areReadFromTheExactFigureWhereThePolicySaysSo(BigDecimal advance, Level level) {
            AdvanceFormula exact = new AdvanceFormula(with(ZeroDenominator.NOT_DETERMINED, LevelBasis.EXACT));

            assertThat(exact.levelOf(new Known(ExactRatio.of(advance)))).isEqualTo(level);
        }

        @Test
        void lackWithoutAdvance() {
            assertThat(formula.levelOf(nd())).isEqualTo(Level.ND);
        }

        @Test
        void areCountedBothWays() {
            LevelCounts counts =
                    LevelCounts.of(List.of(Level.ALTO, Level.ND, Level.BAJO, Level.ND, Level.INTERMEDIO, Level.ALTO));

            assertThat(counts.noDataAsLow()).hasToString("{BAJO=3, INTERMEDIO=1, ALTO=2}");
            assertThat(counts.noDataApart()).hasToString("{BAJO=1, INTERMEDIO=1, ALTO=2, ND=2}");
        }
    }

    private Advance type1(IndicatorFixture indicator) {
        return formula.type1(indicator.sheet(), indicator.results(), YEAR);
    }

    private Advance type2(IndicatorFixture indicator) {
        return formula.type2(indicator.sheet(), indicator.results(), YEAR);
    }

    private String published(Advance advance) {
        assertThat(advance).isInstanceOf(Known.class);
        return Stream.of(advance)
                .map(Known.class::cast)
                .map(formula::rounded)
                .map(BigDecimal::toPlainString)
                .findFirst()
                .orElseThrow();
    }

    private static Advance known(String percent) {
        return new Known(ExactRatio.of(new BigDecimal(percent)));
    }

    private static Advance nd() {
        return new NotDetermined(Cause.OBTAINED_PENDING);
    }

    private FormulaSettings with(ZeroDenominator zeroDenominator, LevelBasis basis) {
        return new FormulaSettings(
                "TEST",
                null,
                settings.decimals(),
                settings.rounding(),
                new LevelSettings(
                        basis,
                        settings.levels().intermediateFrom(),
                        settings.levels().highFrom()),
                settings.objectiveLimits(),
                settings.descendingWhenObtainedIsZero(),
                zeroDenominator,
                settings.directionWhenNotStated(),
                settings.aggregationWhenNotStated(),
                settings.semesterToYear(),
                settings.valuation(),
                settings.quality(),
                settings.toConfirm());
    }
}
