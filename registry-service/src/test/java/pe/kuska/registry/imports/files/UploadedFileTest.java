package pe.kuska.registry.imports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.imports.domain.ImportProfile.FileFormat;
import pe.kuska.registry.imports.domain.ImportRule;
import pe.kuska.registry.imports.files.UploadedFile.Expected;

class UploadedFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final List<String> columns = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();

    private void read(byte[] file, @Nullable String charset, @Nullable Character separator, String... expected)
            throws IOException, UnreadableUpload {
        read(file, new Expected(FileFormat.CSV, charset, separator, Set.of(expected), Set.of()));
    }

    private void read(byte[] file, Expected expected) throws IOException, UnreadableUpload {
        new UploadedFile(new ByteArrayInputStream(file)).read(expected, new RowSink() {
            @Override
            public void columns(List<String> names) {
                columns.addAll(names);
            }

            @Override
            public void row(long number, List<String> cells) {
                rows.add(number + " " + String.join("|", cells));
            }

            @Override
            public void line(long number, String json) {
                rows.add(number + " " + json);
            }
        });
    }

    private void refuses(ImportRule rule, String place, byte[] file, @Nullable String charset, String... expected) {
        assertThatExceptionOfType(UnreadableUpload.class)
                .isThrownBy(() -> read(file, charset, null, expected))
                .satisfies(refused -> {
                    assertThat(refused.rule()).isEqualTo(rule);
                    assertThat(refused.place()).isEqualTo(place);
                });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Nested
    class OfCommaSeparatedValues {

        @Test
        void countsRowsAsASpreadsheetDoesAndSkipsEmptyLines() throws Exception {
            read(utf8("a,b\n1,2\n\n3,4\n"), null, null, "a");
            assertThat(columns).containsExactly("a", "b");
            assertThat(rows).containsExactly("2 1|2", "3 3|4");
        }

        @Test
        void readsQuotedLineBreaksAndSeparators() throws Exception {
            read(utf8("a;b\n\"x;\ny\";\"di\"\"jo\"\n"), null, ';', "a");
            assertThat(rows).containsExactly("2 x;\ny|di\"jo");
        }

        @Test
        void findsTheSeparatorThatHasTheColumns() throws Exception {
            read(utf8("a\tb\n1\t2\n"), null, ';', "a", "b");
            assertThat(rows).containsExactly("2 1|2");
        }

        @Test
        void leavesAByteOrderMarkOut() throws Exception {
            read(utf8("\uFEFFid;b\n1;2\n"), null, ';', "id");
            assertThat(columns).containsExactly("id", "b");
        }

        @Test
        void namesOfColumnsMayDifferInCaseAndSpaces() throws Exception {
            read(utf8(" ID ,b\n1,2\n"), null, ',', "id");
            assertThat(rows).hasSize(1);
        }

        @Test
        void saysWhichColumnIsMissing() {
            refuses(ImportRule.MISSING_COLUMN, "dni", utf8("id,nombre\n1,x\n"), null, "id", "dni");
        }

        @Test
        void refusesAColumnThatIsThereTwiceIfItIsNeeded() throws Exception {
            refuses(ImportRule.REPEATED_COLUMN, "id", utf8("id,id\n1,2\n"), null, "id");
            read(utf8("id,x,x\n1,2,3\n"), null, ',', "id");
        }

        @Test
        void refusesAnEmptyFile() {
            refuses(ImportRule.EMPTY_FILE, "file", utf8("  \n"), null, "id");
        }
    }

    @Nested
    class OfCharacters {

        @Test
        void readsWindows1252() throws Exception {
            read("id;n\n1;Muñoz Peña\n".getBytes(WINDOWS), "WINDOWS-1252", ';', "id");
            assertThat(rows).containsExactly("2 1|Muñoz Peña");
        }

        @Test
        void findsOutWhatIsNotStated() throws Exception {
            read("id;n\n1;Muñoz\n".getBytes(WINDOWS), null, ';', "id");
            read(utf8("id;n\n1;Muñoz\n"), null, ';', "id");
            assertThat(rows).containsExactly("2 1|Muñoz", "2 1|Muñoz");
        }

        @Test
        void validUtf8IsUtf8WhateverIsStated() throws Exception {
            read(utf8("id;n\n1;Ñahui\n"), "WINDOWS-1252", ';', "id");
            assertThat(rows).containsExactly("2 1|Ñahui");
        }

        @Test
        void saysInWhichRowAFileIsNotWhatItClaims() {
            refuses(ImportRule.NOT_IN_CHARSET, "fila 1", "id;n\n1;Muñoz\n".getBytes(WINDOWS), "UTF-8", "id");
        }
    }

    @Nested
    class OfJsonLines {

        @Test
        void handsOverLineByLine() throws Exception {
            read(utf8("{\"a\":1}\n\n{\"a\":2}"), null, null, "a");
            assertThat(rows).containsExactly("1 {\"a\":1}", "3 {\"a\":2}");
        }
    }

    @Nested
    class OfWorkbooks {

        /** What a spreadsheet saves, with other cells than it would ever write. */
        private byte[] forged(String row) throws IOException {
            return rewritten(
                    workbook(false),
                    content -> content.replaceAll(
                            "(?s)<sheetData/>|<sheetData>.*</sheetData>", "<sheetData>" + row + "</sheetData>"));
        }

        @Test
        void aCellFarOutsideOfAnySheetIsRefusedBeforeItTakesAllMemory() throws IOException {
            refuses(
                    ImportRule.UNREADABLE_FILE,
                    "file",
                    forged("<row r='1'><c r='&#90;ZZZZZ1'><v>1</v></c></row>"),
                    null);
        }

        @Test
        void aNumberThatNoSpreadsheetWritesDoesNotFillTheMemory() throws IOException, UnreadableUpload {
            read(
                    forged("<row r='1'><c r='A1' t='inlineStr'><is><t>id</t></is></c></row>"
                            + "<row r='2'><c r='A2'><v>1E999999999</v></c></row>"),
                    null,
                    null,
                    "id");
            assertThat(rows).containsExactly("2 1E+999999999");
        }

        private byte[] workbook(boolean withRows) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, "prueba", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("Personas");
                sheet.value(0, 0, "id");
                sheet.value(0, 1, "nombre");
                sheet.value(0, 2, "nacimiento");
                if (withRows) {
                    sheet.value(1, 0, 99000123);
                    sheet.value(1, 1, "Ñahui");
                    sheet.value(1, 2, LocalDate.of(2001, 4, 3));
                    sheet.style(1, 2).format("dd/mm/yyyy").set();
                    sheet.value(3, 0, "x2");
                }
            }
            return bytes.toByteArray();
        }

        @Test
        void readsNumbersTextsAndDates() throws Exception {
            read(workbook(true), null, null, "id", "nacimiento");
            assertThat(columns).containsExactly("id", "nombre", "nacimiento");
            assertThat(rows).containsExactly("2 99000123|Ñahui|2001-04-03", "4 x2||");
        }

        /** As programs save that style nothing. */
        private byte[] unstyled(byte[] workbook) throws IOException {
            return rewritten(
                    workbook,
                    content -> content.replaceAll("<(Override|Relationship) [^>]*styles[^>]*/>", "")
                            .replaceAll(" s=\"[0-9]+\"", ""),
                    "xl/styles.xml");
        }

        private byte[] rewritten(byte[] workbook, UnaryOperator<String> otherwise, String... without)
                throws IOException {
            ByteArrayOutputStream rewritten = new ByteArrayOutputStream();
            try (ZipFile saved = ZipFile.builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                            .get();
                    ZipOutputStream zip = new ZipOutputStream(rewritten)) {
                for (ZipArchiveEntry part : Collections.list(saved.getEntries())) {
                    if (!List.of(without).contains(part.getName())) {
                        String content = new String(saved.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                        zip.putNextEntry(new ZipEntry(part.getName()));
                        zip.write(otherwise.apply(content).getBytes(StandardCharsets.UTF_8));
                        zip.closeEntry();
                    }
                }
            }
            return rewritten.toByteArray();
        }

        /** No number is told from a day then: it stays a number, which is no date, and the row says so. */
        @Test
        void readsAWorkbookWithoutStyles() throws Exception {
            read(unstyled(workbook(true)), null, null, "id", "nacimiento");
            assertThat(columns).containsExactly("id", "nombre", "nacimiento");
            assertThat(rows).containsExactly("2 99000123|Ñahui|36984", "4 x2||");
        }

        /** Numbers in two columns, of which only one has days that are counted. */
        private byte[] counted(boolean from1904, BigDecimal... numbers) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, "prueba", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("Personas");
                sheet.value(0, 0, "Nacimiento ");
                sheet.value(0, 1, "edad");
                for (int row = 0; row < numbers.length; row++) {
                    sheet.value(row + 1, 0, numbers[row]);
                    sheet.value(row + 1, 1, numbers[row]);
                }
            }
            return from1904 ? from1904(bytes.toByteArray()) : bytes.toByteArray();
        }

        /** The same cells in a workbook that counts its days as those from old Macintoshes do. */
        private byte[] from1904(byte[] workbook) throws IOException {
            return rewritten(
                    workbook,
                    content -> content.replaceFirst("<workbookPr[^>]*/>", "")
                            .replaceFirst("(<workbook [^>]*>)", "$1<workbookPr date1904=\"1\"/>"));
        }

        private Expected countingBirths() {
            return new Expected(FileFormat.XLSX, null, null, Set.of("edad"), Set.of("nacimiento"));
        }

        @Test
        void aNumberIsADayWhereTheProfileSaysThatDaysAreCounted() throws Exception {
            read(
                    counted(
                            false,
                            new BigDecimal("36984"),
                            new BigDecimal("36984.923611"),
                            new BigDecimal("59"),
                            new BigDecimal("60"),
                            new BigDecimal("61"),
                            new BigDecimal("2001")),
                    countingBirths());
            assertThat(rows)
                    .containsExactly(
                            "2 2001-04-03|36984",
                            "3 2001-04-03|36984.923611",
                            "4 1900-02-28|59",
                            "5 60|60",
                            "6 1900-03-01|61",
                            "7 2001|2001");
        }

        @Test
        void aWorkbookMayCountItsDaysFrom1904() throws Exception {
            read(
                    counted(true, new BigDecimal("35522"), new BigDecimal("35522.5"), new BigDecimal("60")),
                    countingBirths());
            assertThat(rows).containsExactly("2 2001-04-03|35522", "3 2001-04-03|35522.5", "4 1904-03-01|60");
        }

        @Test
        void whatIsShownAsADateIsOneInEitherCount() throws Exception {
            byte[] from1900 = workbook(true);
            read(from1900, null, null, "id");
            read(from1904(from1900), null, null, "id");
            assertThat(rows)
                    .containsExactly("2 99000123|Ñahui|2001-04-03", "4 x2||", "2 99000123|Ñahui|2005-04-04", "4 x2||");
        }

        @Test
        void whatIsShownAsADayAndATimeKeepsBothAndWhatNeverWasStaysANumber() throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, "prueba", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("Personas");
                sheet.value(0, 0, "id");
                BigDecimal[] numbers = {
                    new BigDecimal("36984.923611"), new BigDecimal("36984.9999"), new BigDecimal("60")
                };
                for (int row = 0; row < numbers.length; row++) {
                    sheet.value(row + 1, 0, numbers[row]);
                    sheet.style(row + 1, 0).format("dd/mm/yyyy hh:mm").set();
                }
            }
            read(bytes.toByteArray(), null, null, "id");
            assertThat(rows).containsExactly("2 2001-04-03 22:10", "3 2001-04-03 23:59", "4 60");
        }

        @Test
        void withoutStylesTheProfileAloneTellsADayFromANumber() throws Exception {
            read(
                    unstyled(workbook(true)),
                    new Expected(FileFormat.XLSX, null, null, Set.of("id"), Set.of("nacimiento")));
            assertThat(rows).containsExactly("2 99000123|Ñahui|2001-04-03", "4 x2||");
        }

        @Test
        void saysWhichColumnIsMissing() throws IOException {
            refuses(ImportRule.MISSING_COLUMN, "dni", workbook(true), null, "dni");
        }

        @Test
        void refusesWhatOnlyLooksLikeOne() {
            refuses(ImportRule.UNREADABLE_FILE, "file", new byte[] {'P', 'K', 3, 4, 0, 0}, null, "id");
        }

        @Test
        void refusesATextThatUnpacksToFarMore() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
                byte[] zeros = new byte[1024 * 1024];
                for (int i = 0; i < 64; i++) {
                    zip.write(zeros);
                }
            }
            refuses(ImportRule.FILE_TOO_LARGE, "file", bytes.toByteArray(), null, "id");
        }
    }

    @Nested
    class OfAKeptRow {

        @Test
        void isFoundByTheNameOfItsColumn() {
            RowContent content = new RowContent(List.of("Id", "n"));
            byte[] row = RowContent.written(List.of("1", "Ñ"));
            assertThat(content.read(row).row().orElseThrow().value("id")).isEqualTo("1");
            assertThat(content.read(row).row().orElseThrow().value("falta")).isNull();
            assertThat(content.read(row).flaw()).isEmpty();
            assertThat(content.read(RowContent.written(List.of("1"))).flaw()).contains(ImportRule.COLUMN_COUNT);
        }

        @Test
        void isFoundByAPathInJson() {
            RowContent content = new RowContent(List.of());
            byte[] line = RowContent.written("{\"a\":{\"b\":[{\"c\":7}]},\"x.y\":\"z\",\"l\":[\"p\",\"q\"]}");
            assertThat(content.read(line).row().orElseThrow().value("a.b[0].c")).isEqualTo("7");
            assertThat(content.read(line).row().orElseThrow().value("$.a.b[0].c"))
                    .isEqualTo("7");
            assertThat(content.read(line).row().orElseThrow().value("/a/b/0/c")).isEqualTo("7");
            assertThat(content.read(line).row().orElseThrow().value("x.y")).isEqualTo("z");
            assertThat(content.read(line).row().orElseThrow().value("l")).isEqualTo("p;q");
            assertThat(content.read(RowContent.written("[1]")).flaw()).contains(ImportRule.UNREADABLE_ROW);
            assertThat(content.read(RowContent.written("no")).row()).isEmpty();
        }
    }
}
