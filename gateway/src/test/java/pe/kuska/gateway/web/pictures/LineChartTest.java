package pe.kuska.gateway.web.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineChartTest {

    @Test
    void aMissingYearIsAGapAndNotAZero() {
        LineChart chart = chart(10.0, null, 20.0, 30.0);

        assertThat(chart.lines().getFirst().pieces()).hasSize(2);
        assertThat(chart.lines().getFirst().points())
                .extracting(LineChart.Point::time)
                .containsExactly("2020", "2022", "2023");
    }

    @Test
    void theAxisHasRoundNumbersFromZero() {
        assertThat(chart(10.0, 12.0, 20.0, 151.0).side())
                .extracting(LineChart.Mark::text)
                .containsExactly("0", "50", "100", "150", "200");
    }

    @Test
    void aDeclineBelowZeroStaysInThePicture() {
        LineChart chart = chart(-30.0, 0.0, 20.0, 15.0);

        assertThat(chart.lines().getFirst().points())
                .allSatisfy(point -> assertThat(point.y()).isBetween(0, chart.floor()));
    }

    @Test
    void theTableSaysWhatThePictureShows() {
        assertThat(chart(10.0, null, 20.5, 30.0).rows())
                .extracting(row -> row.time() + " " + row.shown().getFirst())
                .containsExactly("2020 10", "2021 ND", "2022 20.5", "2023 30");
    }

    @Test
    void withoutFiguresNothingIsDrawn() {
        assertThat(chart(null, null, null, null).isEmpty()).isTrue();
    }

    @Test
    void stepsAreOneTwoOrFive() {
        assertThat(List.of(LineChart.roundStep(0.3), LineChart.roundStep(7), LineChart.roundStep(30)))
                .containsExactly(0.5, 10.0, 50.0);
    }

    private static LineChart chart(@Nullable Double... values) {
        return LineChart.of(
                "serie",
                "Avance",
                "Año",
                List.of("2020", "2021", "2022", "2023"),
                List.of(new LineChart.Values("Obtenido", Arrays.asList(values))),
                Spanish.LABELS);
    }
}
