package pe.kuska.indicators.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.fixtures.ShippedPolicy;
import pe.kuska.indicators.imports.domain.RawRow;
import pe.kuska.platform.problem.RuleViolation;

/** The same catalogue from a spreadsheet's own file. */
class CatalogueWorkbookTest {

    @Test
    void aWorkbookSaysTheSameAsTheText() throws Exception {
        CatalogueFile text = CatalogueFile.read(ShippedPolicy.file());
        CatalogueFile workbook = CatalogueFile.read(workbook(text));

        assertThat(workbook.header()).isEqualTo(text.header());
        assertThat(workbook.rows()).hasSameSizeAs(text.rows());
        for (int row = 0; row < text.rows().size(); row++) {
            RawRow expected = text.rows().get(row);
            RawRow found = workbook.rows().get(row);
            text.header().forEach(column -> assertThat(found.text(column)).isEqualTo(expected.text(column)));
        }
    }

    @Test
    void aPercentageOfTheSheetStaysOne() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Kuska", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Catálogo");
            List<String> header = List.of("code", "kind", "name", "parent", "target_2023");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            sheet.value(1, 0, "OP.01");
            sheet.value(1, 1, "OP");
            sheet.value(1, 2, "Objetivo");
            sheet.value(1, 4, 0.855);
            sheet.style(1, 4).format("0.0%").set();
        }

        assertThat(CatalogueFile.read(out.toByteArray()).rows().getFirst().text("target_2023"))
                .isEqualTo("85.5%");
    }

    @Test
    void whatIsNoWorkbookIsSaidToBeNone() {
        assertThatThrownBy(() -> CatalogueFile.read("PK no es un libro".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.type()).isEqualTo(ImportProblem.NOT_A_WORKBOOK));
    }

    @Test
    void aNumberThatNoSpreadsheetWritesIsRefusedBeforeItTakesAllMemory() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Kuska", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Catálogo");
            sheet.value(0, 0, "code");
            sheet.value(1, 0, new BigDecimal("1E999999999"));
        }

        assertThatThrownBy(() -> CatalogueFile.read(out.toByteArray()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.type()).isEqualTo(ImportProblem.NOT_A_WORKBOOK));
    }

    private static byte[] workbook(CatalogueFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Kuska", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Catálogo");
            for (int column = 0; column < file.header().size(); column++) {
                String name = file.header().get(column);
                sheet.value(0, column, name);
                for (int row = 0; row < file.rows().size(); row++) {
                    String text = file.rows().get(row).text(name);
                    if (text != null) {
                        sheet.value(row + 1, column, text);
                    }
                }
            }
        }
        return out.toByteArray();
    }
}
