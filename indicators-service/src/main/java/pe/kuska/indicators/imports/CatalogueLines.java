package pe.kuska.indicators.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.workbook.UnsafeWorkbook;
import pe.kuska.platform.workbook.WorkbookLimits;
import pe.kuska.platform.workbook.Workbooks;

/** The lines of a catalogue, from a CSV file as a spreadsheet saves it or from the first sheet of a workbook. */
final class CatalogueLines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A catalogue of any policy has hundreds. */
    private static final int MOST_ROWS = 50_000;

    private CatalogueLines() {}

    static List<List<String>> of(byte[] bytes) {
        boolean workbook = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        return workbook ? ofWorkbook(bytes) : ofCsv(decoded(bytes));
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new RuleViolation(ImportProblem.NOT_UTF8, "file", "utf-8");
        }
    }

    private static List<List<String>> ofCsv(String text) {
        String firstLine = text.lines().findFirst().orElse("");
        char separator = firstLine.chars().filter(c -> c == ';').count()
                        > firstLine.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .stream()
                    .map(CsvRecord::getFields)
                    .toList();
        } catch (CsvParseException e) {
            throw new RuleViolation(ImportProblem.NOT_CSV, "file", "csv");
        }
    }

    private static List<List<String>> ofWorkbook(byte[] bytes) {
        try (ReadableWorkbook workbook = Workbooks.opened(bytes);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<List<String>> lines = rows.limit(MOST_ROWS + 1L)
                    .map(CatalogueLines::texts)
                    .filter(line -> line.stream().anyMatch(text -> !text.isBlank()))
                    .toList();
            if (lines.size() > MOST_ROWS) {
                throw new RuleViolation(ImportProblem.WORKBOOK_TOO_LARGE, "file", "rows");
            }
            return lines;
        } catch (UnsafeWorkbook unsafe) {
            throw new RuleViolation(
                    switch (unsafe.reason()) {
                        case TOO_LARGE -> ImportProblem.WORKBOOK_TOO_LARGE;
                        case UNREADABLE -> ImportProblem.NOT_A_WORKBOOK;
                    },
                    "file",
                    "xlsx");
        } catch (IOException
                | ExcelReaderException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException e) {
            throw new RuleViolation(ImportProblem.NOT_A_WORKBOOK, "file", "xlsx");
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        if (row.getCellCount() > WorkbookLimits.MOST_COLUMNS) {
            throw new RuleViolation(ImportProblem.WORKBOOK_TOO_LARGE, "file", "columns");
        }
        for (int column = 0; column < row.getCellCount(); column++) {
            texts.add(row.getOptionalCell(column).map(CatalogueLines::text).orElse(""));
        }
        return texts;
    }

    /** What the sheet shows: a number formatted as a percentage is kept as one. */
    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        BigDecimal number = cell.asNumber();
        String format = cell.getDataFormatString();
        return format != null && format.contains("%") ? plain(number.multiply(HUNDRED)) + "%" : plain(number);
    }

    private static String plain(BigDecimal number) {
        if (!WorkbookLimits.isWritable(number)) {
            throw new RuleViolation(ImportProblem.NOT_A_WORKBOOK, "file", "xlsx");
        }
        BigDecimal stripped = number.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
