package pe.kuska.gateway.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureTableTest {
    @Test
    void aWithheldFigureIsSaidToBeAndNeverZero() {
        FigureTable table = table(1, cell(List.of("HOMBRE"), null), cell(List.of("MUJER"), 22L));

        assertThat(table.lines()).extracting(FigureTable.Line::counted).containsExactly("reservado", "22");
        assertThat(table.lines()).extracting(FigureTable.Line::length).containsExactly(0, 100);
    }

    @Test
    void twoBreakdownsMakeLinesAndColumns() {
        FigureTable table = table(
                2,
                cell(List.of("HOMBRE", "12-17"), 4L),
                cell(List.of("MUJER", "12-17"), 7L),
                cell(List.of("MUJER", "18-29"), null));

        assertThat(table.columns()).containsExactly("1:12-17", "1:18-29");
        assertThat(table.crossed())
                .extracting(FigureTable.CrossLine::figures)
                .containsExactly(List.of("4", "0"), List.of("7", "reservado"));
    }

    @Test
    void noFiguresMakeAnEmptyTable() {
        assertThat(table(1).isEmpty()).isTrue();
    }

    private static FigureTable table(int breakdowns, Figures.Cell... cells) {
        Figures figures = new Figures("PERSON", null, true, null, List.of(cells), null);
        return FigureTable.of(
                figures, breakdowns, (number, value) -> number + ":" + value, Long::toString, "reservado");
    }

    private static Figures.Cell cell(List<String> values, @Nullable Long counted) {
        return new Figures.Cell(values, counted, counted, counted == null);
    }
}
