package pe.kuska.indicators.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource({
        "15.10%, 15.10, true",
        "3000%, 3000, true",
        "61.86 %, 61.86, true",
        "450, 450, false",
        "-90.7, -90.7, false",
        "0%, 0, true"
    })
    void keepsTheTextAndReadsTheNumber(String text, BigDecimal value, boolean percent) {
        assertThat(Figure.read(" " + text + " ")).isEqualTo(new Figure(text, FigureStatus.STATED, value, percent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.5.5%", "1,718", "12 o más", "%", "1e9", "0x1F", "١٢", "999999999999999999999"})
    void neverGuessesWhatIsNoNumber(String text) {
        Figure figure = Figure.read(text);
        assertThat(figure.status()).isEqualTo(FigureStatus.UNREADABLE);
        assertThat(figure.text()).isEqualTo(text);
        assertThat(figure.number()).isEmpty();
    }

    @Test
    void tellsNotAvailableFromMissingAndFromZero() {
        assertThat(Figure.read("ND").status()).isEqualTo(FigureStatus.NOT_AVAILABLE);
        assertThat(Figure.read("nd").status()).isEqualTo(FigureStatus.NOT_AVAILABLE);
        assertThat(Figure.read("  ")).isEqualTo(Figure.MISSING);
        assertThat(Figure.read(null)).isEqualTo(Figure.MISSING);
        assertThat(Figure.read("0").number()).contains(BigDecimal.ZERO);
    }

    @Test
    void cannotStateNothing() {
        assertThatThrownBy(() -> new Figure("x", FigureStatus.STATED, null, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"10%, 10.0", "15.10%, 15.1", "63.36%, 63.36", "6, 6", "1718, 1718", "1.50, 1.5", "100%, 100.0"})
    void isShownWithoutPaddingAndPercentagesWithADecimal(String text, String shown) {
        assertThat(Figure.read(text).shown()).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "Porcentaje de casos, 12, PERCENTAGE",
        "Número de víctimas, 12%, NUMBER",
        "Tasa de variación porcentual de patrocinios, 78%, VARIATION_RATE",
        "Tasa de algo, 3, RATE",
        "Cobertura distrital, 8.9%, PERCENTAGE",
        "(indicador del servicio 3), 48, NUMBER"
    })
    void unitIsWhatTheNameSaysElseWhatTheFiguresShow(String name, String printed, Unit unit) {
        assertThat(Unit.stated(name, List.of(Figure.read(printed)))).contains(unit);
    }

    @Test
    void unitStaysUnknownWithoutNameAndFigure() {
        assertThat(Unit.stated("(nombre oficial no disponible)", List.of(Figure.read("ND"))))
                .isEmpty();
    }
}
