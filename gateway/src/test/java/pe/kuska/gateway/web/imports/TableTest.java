package pe.kuska.gateway.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    void isReadFromTheFormOfCorrections() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("columna-0", "nro");
        typed.put("columna-1", "fecha");
        typed.put("celda-0-0", "D-1");
        typed.put("celda-0-1", "03/02/2026");

        assertThat(CorrectionPages.read(Answers.of(typed)))
                .isEqualTo(new Table(List.of("nro", "fecha"), List.of(List.of("D-1", "03/02/2026"))));
    }

    @Test
    void isNeverWrittenOut() {
        assertThat(Table.read(REJECTED).toString()).doesNotContain("Jr.");
    }
}
