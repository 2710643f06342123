package pe.kuska.indicators.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
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

    private static void refused(byte[] file, ImportProblem problem) {
        assertThatThrownBy(() -> CatalogueFile.read(file))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.type()).isEqualTo(problem));
    }

    /** A workbook whose one sheet is written by hand. */
    private static byte[] forged(String sheet) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(saved, "Kuska", "1.0")) {
            workbook.newWorksheet("Catálogo").value(0, 0, "code");
        }
        return rewritten(
                saved.toByteArray(),
                content -> content.replaceAll("(?s)<sheetData>.*</sheetData>", "<sheetData>" + sheet + "</sheetData>"));
    }

    private static byte[] rewritten(byte[] saved, UnaryOperator<String> otherwise, String... without)
            throws IOException {
        ByteArrayOutputStream rewritten = new ByteArrayOutputStream();
        try (ZipFile parts = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(saved))
                        .get();
                ZipOutputStream zip = new ZipOutputStream(rewritten)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                if (!List.of(without).contains(part.getName())) {
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    String content = new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                    zip.write(otherwise.apply(content).getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        }
        return rewritten.toByteArray();
    }

    /** As programs save that style nothing: it says what it shows, which is no percentage. */
    @Test
    void aWorkbookWithoutStylesIsRead() throws IOException {
        CatalogueFile text = CatalogueFile.read(ShippedPolicy.file());
        byte[] unstyled = rewritten(
                workbook(text),
                content -> content.replaceAll("<(Override|Relationship) [^>]*styles[^>]*/>", "")
                        .replaceAll(" s=\"[0-9]+\"", ""),
                "xl/styles.xml");

        CatalogueFile read = CatalogueFile.read(unstyled);
        assertThat(read.header()).isEqualTo(text.header());
        assertThat(read.rows()).hasSameSizeAs(text.rows());
    }

    @Test
    void aSheetWithColumnsOfNoCatalogueIsRefused() throws IOException {
        refused(forged("<row r='1'><c r='XFD1'><v>1</v></c></row>"), ImportProblem.WORKBOOK_TOO_LARGE);
        refused(forged("<row r='1'><c r='&#90;ZZZZZ1'><v>1</v></c></row>"), ImportProblem.NOT_A_WORKBOOK);
    }

    @Test
    void aWorkbookThatUnpacksToFarMoreThanItIsIsRefusedBeforeItIsRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] blanks = new byte[1024 * 1024];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 60; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        assertThat(out.size()).isLessThan(100_000);
        refused(out.toByteArray(), ImportProblem.WORKBOOK_TOO_LARGE);
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
