package pe.kuska.gateway.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.form.Answers;

class TableTest {
    private static final String REJECTED =
            "\uFEFFnro;calle;error\r\nD-1;\"Jr. Uno; dpto. \"\"B\"\"\";Falta la fecha.\r\nD-2\r\n";

    @Test
    void readsWhatASpreadsheetWrote() {
        Table table = Table.read(REJECTED);

        assertThat(table.columns()).containsExactly("nro", "calle", "error");
        assertThat(table.rows())
                .containsExactly(List.of("D-1", "Jr. Uno; dpto. \"B\"", "Falta la fecha."), List.of("D-2", "", ""));
    }

    @Test
    void isWrittenAsItWasRead() {
        Table table = Table.read(REJECTED);

        assertThat(Table.read(table.written())).isEqualTo(table);
    }

    @Test
    void losesTheColumnThatIsNotTheInstitutions() {
        Table table = Table.read(REJECTED).without("error");

        assertThat(table.columns()).containsExactly("nro", "calle");
        assertThat(table.rows().getFirst()).hasSize(2);
    }

    @Test
    void keepsLineBreaksInsideACell() {
        assertThat(Table.read("a;b\n\"uno\ndos\";3\n").rows()).containsExactly(List.of("uno\ndos", "3"));
    }

    @Test
    void ofAWideFileEveryColumnIsCorrectedInFewerRowsThanAFormMayHold() {
        List<String> columns = IntStream.range(0, 230)
                .mapToObj(column -> column == 70 ? "" : "columna " + column)
                .toList();
        Map<String, String> typed = new LinkedHashMap<>();
        columns.forEach(_ -> typed.put("celda-0-" + typed.size(), "valor " + typed.size()));
        Table corrected = CorrectionPages.read(Answers.of(typed), columns);

        assertThat(corrected.columns()).isEqualTo(columns);
        assertThat(corrected.rows().getFirst()).hasSize(230).endsWith("valor 229");
        assertThat(Table.read(corrected.written())).isEqualTo(corrected);
        assertThat(CorrectionPages.rowsOf(corrected)).isEqualTo(1);
        assertThat(CorrectionPages.rowsOf(Table.read(REJECTED))).isEqualTo(20);
    }

    @Test
    void isNeverWrittenOut() {
        assertThat(Table.read(REJECTED).toString()).doesNotContain("Jr.");
    }
}
