package pe.kuska.indicators.observations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.catalogue.domain.Unit;

class ReportedFigureTest {

    @Test
    void aPercentageNeedsItsParts() {
        assertThat(broken(ObservationStatus.REPORTED, "15.1", null, null, null, Unit.PERCENTAGE))
                .containsExactly("numerator required", "denominator required");
        assertThat(broken(ObservationStatus.REPORTED, "15.1", "18", "119", null, Unit.PERCENTAGE))
                .isEmpty();
        assertThat(broken(ObservationStatus.REPORTED, "15", null, null, null, Unit.NUMBER))
                .isEmpty();
    }

    @Test
    void ndNeedsAReasonAndNoValue() {
        assertThat(broken(ObservationStatus.ND, null, null, null, null, Unit.NUMBER))
                .containsExactly("reason required");
        assertThat(broken(ObservationStatus.ND, "0", null, null, " ", Unit.NUMBER))
                .containsExactly("value absent", "reason required");
        assertThat(broken(ObservationStatus.ND, null, null, null, "El sistema no funcionó", Unit.PERCENTAGE))
                .isEmpty();
    }

    @Test
    void aReportNeedsAValueAndNoReason() {
        assertThat(broken(ObservationStatus.REPORTED, null, null, null, "x", Unit.NUMBER))
                .containsExactly("value required", "reason absent");
        assertThat(broken(ObservationStatus.PENDING, null, null, null, null, Unit.NUMBER))
                .containsExactly("status reportable");
    }

    @Test
    void figuresStayWithinReason() {
        assertThat(broken(ObservationStatus.REPORTED, "1e400000000", "1", "0", null, Unit.NUMBER))
                .containsExactly("denominator positive", "value size");
    }

    @Test
    void becomesAFigureInItsUnit() {
        ObservedFigure figure = new ReportedFigure(
                        ObservationStatus.REPORTED,
                        new BigDecimal("15.1"),
                        new BigDecimal("18"),
                        new BigDecimal("119"),
                        null)
                .figure(Optional.of(Unit.PERCENTAGE));

        assertThat(figure.value()).isEqualTo(Figure.read("15.1%"));
        assertThat(figure.numerator()).isEqualTo(Figure.read("18"));
    }

    @Test
    void whatACatalogueMarksNdGetsAReasonAndWhatItLeavesOpenIsPending() {
        ObservedFigure nd = ObservedFigure.published(Figure.read("ND"), Figure.MISSING, Figure.MISSING);
        assertThat(nd.status()).isEqualTo(ObservationStatus.ND);
        assertThat(nd.reason()).isNotBlank();
        assertThat(ObservedFigure.published(Figure.MISSING, Figure.read("5"), Figure.read("6"))
                        .status())
                .isEqualTo(ObservationStatus.PENDING);
        assertThat(ObservedFigure.published(Figure.read("9.5.5%"), Figure.MISSING, Figure.MISSING)
                        .status())
                .isEqualTo(ObservationStatus.REPORTED);
    }

    private static List<String> broken(
            ObservationStatus status,
            @Nullable String value,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String reason,
            Unit unit) {
        return new ReportedFigure(status, number(value), number(numerator), number(denominator), reason)
                .brokenRules(Optional.of(unit)).stream()
                        .map(error -> error.field() + " " + error.rule())
                        .toList();
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
