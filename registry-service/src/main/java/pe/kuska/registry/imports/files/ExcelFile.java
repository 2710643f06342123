package pe.kuska.registry.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import pe.kuska.platform.workbook.UnsafeWorkbook;
import pe.kuska.platform.workbook.WorkbookLimits;
import pe.kuska.platform.workbook.Workbooks;
import pe.kuska.registry.imports.domain.DayCount;
import pe.kuska.registry.imports.domain.ImportRule;
import pe.kuska.registry.imports.files.UploadedFile.Expected;

/**
 * The first sheet of an Excel workbook. It needs its table of texts at once, so it is held compressed in memory up to a
 * size that a service can spare; what unpacks to far more than that is refused before anything of it is read.
 */
final class ExcelFile {

    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(24 * 60 * 60L);
    private static final Pattern DATE_FORMAT = Pattern.compile("(?i)[^\\[]*(yy|d[/. -]m|m[/. -]d|dd|mmm).*");

    private final RowSink sink;
    private DayCount days = DayCount.FROM_1900;

    ExcelFile(RowSink sink) {
        this.sink = sink;
    }

    void read(InputStream bytes, Expected expected) throws IOException, UnreadableUpload {
        byte[] packed = bytes.readNBytes(WorkbookLimits.LARGEST_FILE + 1);
        try (ReadableWorkbook workbook = Workbooks.opened(packed);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            days = workbook.isDate1904() ? DayCount.FROM_1904 : DayCount.FROM_1900;
            hand(rows.iterator(), expected);
        } catch (UnsafeWorkbook unsafe) {
            throw new UnreadableUpload(
                    switch (unsafe.reason()) {
                        case TOO_LARGE -> ImportRule.FILE_TOO_LARGE;
                        case UNREADABLE -> ImportRule.UNREADABLE_FILE;
                    },
                    "file");
        } catch (ExcelReaderException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException
                | DateTimeException unreadable) {
            throw new UnreadableUpload(ImportRule.UNREADABLE_FILE, "file");
        }
    }

    private void hand(Iterator<Row> rows, Expected expected) throws UnreadableUpload {
        if (!rows.hasNext()) {
            throw new UnreadableUpload(ImportRule.EMPTY_FILE, "file");
        }
        Row first = rows.next();
        List<String> header = IntStream.range(0, width(first))
                .mapToObj(column -> text(first, column, false))
                .toList();
        sink.columns(Columns.checked(header, expected.columns()));
        boolean[] counted = new boolean[header.size()];
        for (int column = 0; column < counted.length; column++) {
            counted[column] = expected.mayCountDays(header.get(column));
        }
        while (rows.hasNext()) {
            Row row = rows.next();
            List<String> cells = cells(row, counted);
            if (!cells.stream().allMatch(String::isBlank)) {
                sink.row(row.getRowNum(), cells);
            }
        }
    }

    /** Excel writes no cells after the last one in use; what has no header is left out where it is empty. */
    private List<String> cells(Row row, boolean[] countedDays) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.max(width(row), countedDays.length); column++) {
            cells.add(text(row, column, column < countedDays.length && countedDays[column]));
        }
        while (cells.size() > countedDays.length && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return cells;
    }

    private static int width(Row row) {
        return Math.min(row.getCellCount(), WorkbookLimits.MOST_COLUMNS);
    }

    private String text(Row row, int column, boolean countedDays) {
        return column < row.getCellCount()
                ? row.getOptionalCell(column)
                        .map(cell -> isNumber(cell) ? number(cell, countedDays) : written(cell))
                        .orElse("")
                : "";
    }

    private static boolean isNumber(Cell cell) {
        return cell.getType() == CellType.NUMBER
                || cell.getType() == CellType.FORMULA && cell.getValue() instanceof Number;
    }

    private static String written(Cell cell) {
        String text = cell.getText();
        return text == null ? "" : text;
    }

    /** A number that is shown as a day, or stands where days may be counted, is that day; another is itself. */
    private String number(Cell cell, boolean countedDays) {
        BigDecimal number = cell.asNumber();
        String plain = written(number);
        if (!WorkbookLimits.isWritable(number)) {
            return plain;
        }
        String format = cell.getDataFormatString();
        if (format != null && DATE_FORMAT.matcher(format).matches()) {
            return days.day(number).map(day -> day + timeOf(number)).orElse(plain);
        }
        return countedDays && DayCount.isPossible(plain)
                ? days.day(number).map(LocalDate::toString).orElse(plain)
                : plain;
    }

    /** To the minute, as it is shown. */
    private static String timeOf(BigDecimal number) {
        long seconds = number.remainder(BigDecimal.ONE)
                        .multiply(SECONDS_OF_A_DAY)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue()
                % SECONDS_OF_A_DAY.longValue();
        return seconds == 0 ? "" : " " + LocalTime.ofSecondOfDay(seconds).truncatedTo(ChronoUnit.MINUTES);
    }

    /** With all its digits, unless an exponent that no spreadsheet writes would make a text of gigabytes of it. */
    private static String written(BigDecimal number) {
        return WorkbookLimits.isWritable(number) ? number.stripTrailingZeros().toPlainString() : number.toString();
    }
}
