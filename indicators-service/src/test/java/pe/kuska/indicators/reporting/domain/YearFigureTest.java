package pe.kuska.indicators.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.catalogue.domain.SemesterRule;
import pe.kuska.indicators.observations.domain.Breakdown;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.indicators.observations.domain.ObservedFigure;

/** A year is made of its halves by the indicator's rule, exactly, and never by guessing. */
class YearFigureTest {

    @Test
    void numbersAreAdded() {
        assertThat(year(SemesterRule.SUM, number("12"), number("30")).value().text())
                .isEqualTo("42");
    }

    @Test
    void noDecimalOfTheHalvesIsLost() {
        assertThat(year(SemesterRule.SUM, number("0.125"), number("0.004"))
                        .value()
                        .text())
                .isEqualTo("0.129");
        assertThat(year(SemesterRule.MEAN, number("0.003"), number("0.006"))
                        .value()
                        .text())
                .isEqualTo("0.005");
        assertThat(year(SemesterRule.MEAN, number("1"), number("2")).value().text())
                .isEqualTo("1.5");
    }

    @Test
    void percentagesDivideTheSums() {
        ObservedFigure year =
                year(SemesterRule.RATIO_OF_SUMS, percentage("50", "1", "2"), percentage("10", "10", "100"));

        assertThat(year.value().text()).isEqualTo("10.78%");
        assertThat(year.numerator().value()).isEqualByComparingTo("11");
        assertThat(year.denominator().value()).isEqualByComparingTo("102");
        assertThat(year.basis()).isEqualTo("2026S1+2026S2");
    }

    @Test
    void theLastHalfOrTheGreatestOrTheMeanMayCount() {
        assertThat(year(SemesterRule.LAST, number("12"), number("7")).value().text())
                .isEqualTo("7");
        assertThat(year(SemesterRule.MAXIMUM, number("12"), number("7")).value().text())
                .isEqualTo("12");
        assertThat(year(SemesterRule.MEAN, number("12"), number("7")).value().text())
                .isEqualTo("9.5");
    }

    @Test
    void anNdHalfMakesTheYearNdWithItsReason() {
        ObservedFigure year =
                year(SemesterRule.SUM, ObservedFigure.notAvailable("El sistema no funcionó"), number("7"));

        assertThat(year.status()).isEqualTo(ObservationStatus.ND);
        assertThat(year.reason()).isEqualTo("2026S1: El sistema no funcionó");
    }

    @Test
    void aQuotientWithoutItsPartsIsNdAndNotGuessed() {
        ObservedFigure year = year(SemesterRule.RATIO_OF_SUMS, number("50"), number("60"));

        assertThat(year.status()).isEqualTo(ObservationStatus.ND);
    }

    @Test
    void oneHalfAloneIsTheYearSoFarAndSaysSo() {
        ObservedFigure year = YearFigure.of(SemesterRule.SUM, List.of(new YearFigure.Half("2026S1", number("12"))));

        assertThat(year.value().text()).isEqualTo("12");
        assertThat(year.basis()).isEqualTo("2026S1");
    }

    @Test
    void breakdownsAreAddedPartByPart() {
        Breakdown first = new Breakdown(List.of(part("sexo", "MUJER", "8"), part("sexo", "HOMBRE", "4")));
        Breakdown second = new Breakdown(List.of(part("sexo", "MUJER", "30")));

        ObservedFigure year = year(
                SemesterRule.SUM, number("12").brokenDownBy(first), number("30").brokenDownBy(second));

        assertThat(year.breakdown().parts()).containsExactly(part("sexo", "MUJER", "38"), part("sexo", "HOMBRE", "4"));
        assertThat(year.breakdown().totals()).containsEntry("sexo", new BigDecimal("42"));
    }

    @Property(tries = 200)
    void aSumIsTheSumWhateverTheFigures(@ForAll @Scale(2) BigDecimal first, @ForAll @Scale(2) BigDecimal second) {
        ObservedFigure year = year(SemesterRule.SUM, number(first.toPlainString()), number(second.toPlainString()));

        assertThat(year.value().value()).isEqualByComparingTo(first.add(second));
    }

    private static ObservedFigure year(SemesterRule rule, ObservedFigure first, ObservedFigure second) {
        return YearFigure.of(
                rule, List.of(new YearFigure.Half("2026S1", first), new YearFigure.Half("2026S2", second)));
    }

    private static Breakdown.Part part(String dimension, String category, String value) {
        return new Breakdown.Part(dimension, category, new BigDecimal(value));
    }

    private static ObservedFigure number(String value) {
        return new ObservedFigure(
                ObservationStatus.REPORTED,
                Figure.of(new BigDecimal(value), false),
                Figure.MISSING,
                Figure.MISSING,
                null);
    }

    private static ObservedFigure percentage(String value, String numerator, String denominator) {
        return new ObservedFigure(
                ObservationStatus.REPORTED,
                Figure.of(new BigDecimal(value), true),
                Figure.of(new BigDecimal(numerator), false),
                Figure.of(new BigDecimal(denominator), false),
                null);
    }
}
