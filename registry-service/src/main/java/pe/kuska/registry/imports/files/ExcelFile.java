package pe.kuska.registry.imports.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import pe.kuska.platform.workbook.UnsafeWorkbook;
import pe.kuska.platform.workbook.WorkbookLimits;
import pe.kuska.registry.imports.domain.ImportRule;
import pe.kuska.registry.imports.files.UploadedFile.Expected;

/**
 * The first sheet of an Excel workbook. It needs its table of texts at once, so it is held compressed in memory up to a
 * size that a service can spare; what unpacks to far more than that is refused before anything of it is read.
 */
final class ExcelFile {

    private static final Pattern DATE_FORMAT = Pattern.compile("(?i)[^\\[]*(yy|d[/. -]m|m[/. -]d|dd|mmm).*");

    void read(InputStream bytes, Expected expected, RowSink sink) throws IOException, UnreadableUpload {
        byte[] packed = bytes.readNBytes(WorkbookLimits.LARGEST_FILE + 1);
        try {
            WorkbookLimits.check(packed);
        } catch (UnsafeWorkbook unsafe) {
            throw new UnreadableUpload(
                    switch (unsafe.reason()) {
                        case TOO_LARGE -> ImportRule.FILE_TOO_LARGE;
                        case UNREADABLE -> ImportRule.UNREADABLE_FILE;
                    },
                    "file");
        }
        try (ReadableWorkbook workbook = opened(packed);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            hand(rows.iterator(), expected, sink);
        } catch (ExcelReaderException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException
                | DateTimeException unreadable) {
            throw new UnreadableUpload(ImportRule.UNREADABLE_FILE, "file");
        }
    }

    /** Some programs style nothing and write no styles: no number is told from a day then, and a day has to be a text. */
    private static ReadableWorkbook opened(byte[] packed) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(packed), new ReadingOptions(true, true));
        } catch (ExcelReaderException withoutStyles) {
            return new ReadableWorkbook(new ByteArrayInputStream(packed), new ReadingOptions(false, true));
        }
    }

    private static void hand(Iterator<Row> rows, Expected expected, RowSink sink) throws UnreadableUpload {
        if (!rows.hasNext()) {
            throw new UnreadableUpload(ImportRule.EMPTY_FILE, "file");
        }
        List<String> header = cells(rows.next());
        sink.columns(Columns.checked(header, expected.columns()));
        while (rows.hasNext()) {
            Row row = rows.next();
            List<String> cells = cells(row);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            // Excel writes no cells after the last one in use.
            while (cells.size() < header.size()) {
                cells.add("");
            }
            while (cells.size() > header.size() && cells.getLast().isBlank()) {
                cells.removeLast();
            }
            sink.row(row.getRowNum(), cells);
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), WorkbookLimits.MOST_COLUMNS); i++) {
            cells.add(row.getOptionalCell(i).map(ExcelFile::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER
                || cell.getType() == CellType.FORMULA && cell.getValue() instanceof Number) {
            String format = cell.getDataFormatString();
            if (format != null && DATE_FORMAT.matcher(format).matches()) {
                LocalDateTime moment = cell.asDate();
                return moment.toLocalTime().toSecondOfDay() == 0
                        ? moment.toLocalDate().toString()
                        : moment.format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm"));
            }
            return written(cell.asNumber());
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    /** With all its digits, unless an exponent that no spreadsheet writes would make a text of gigabytes of it. */
    private static String written(BigDecimal number) {
        return WorkbookLimits.isWritable(number) ? number.stripTrailingZeros().toPlainString() : number.toString();
    }
}
