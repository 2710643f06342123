package pe.kuska.registry.imports.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pe.kuska.registry.imports.domain.ImportRule;
import pe.kuska.registry.imports.files.UploadedFile.Expected;

/** Comma separated values, with whatever comma the institution's system writes. */
final class CsvFile {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
    private static final Pattern GUARDED = Pattern.compile("(?s)'[=@+\\t\\r-].*");

    /** Of one cell; a longer one is a quotation mark that was never closed. */
    private static final int LONGEST_CELL = 1024 * 1024;

    private final Charset charset;
    private final byte[] beginning;

    CsvFile(Charset charset, byte[] beginning) {
        this.charset = charset;
        this.beginning = beginning;
    }

    void read(InputStream bytes, Expected expected, RowSink sink) throws IOException, UnreadableUpload {
        char separator = separator(expected);
        long row = 0;
        try (CsvReader<CsvRecord> csv = builder(separator).ofCsvRecord(Charsets.reader(bytes, charset))) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                throw new UnreadableUpload(ImportRule.EMPTY_FILE, "file");
            }
            row++;
            List<String> columns = Columns.checked(records.next().getFields(), expected.columns());
            sink.columns(columns);
            while (records.hasNext()) {
                row++;
                sink.row(row, cells(records.next()));
            }
        } catch (CsvParseException unreadable) {
            throw inCharset(unreadable)
                    ? new UnreadableUpload(ImportRule.UNREADABLE_FILE, "fila " + (row + 1))
                    : new UnreadableUpload(ImportRule.NOT_IN_CHARSET, "fila " + (row + 1));
        } catch (UncheckedIOException | CharacterCodingException notInCharset) {
            if (inCharset(notInCharset)) {
                throw notInCharset;
            }
            throw new UnreadableUpload(ImportRule.NOT_IN_CHARSET, "fila " + (row + 1));
        }
    }

    /** A text that we handed out so that no spreadsheet takes it for a formula comes back as it was. */
    private static List<String> cells(CsvRecord row) {
        return row.getFields().stream()
                .map(cell -> GUARDED.matcher(cell).matches() ? cell.substring(1) : cell)
                .toList();
    }

    private static boolean inCharset(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return false;
            }
        }
        return true;
    }

    private static CsvReader.CsvReaderBuilder builder(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_CELL);
    }

    /** The profile's own, unless another one finds more of the columns that the profile names. */
    private char separator(Expected expected) {
        String text = new String(beginning, charset).replace("\uFEFF", "");
        int end = text.indexOf('\n');
        String header = (end < 0 ? text : text.substring(0, end)).strip();
        List<Character> tried = new ArrayList<>();
        Stream.ofNullable(expected.separator()).forEach(tried::add);
        tried.addAll(SEPARATORS);
        Set<String> named = named(expected);
        char best = tried.getFirst();
        int most = -1;
        for (char separator : tried) {
            Set<String> found = namesOf(header, separator);
            found.retainAll(named);
            if (found.size() > most) {
                best = separator;
                most = found.size();
            }
        }
        return best;
    }

    private static Set<String> named(Expected expected) {
        Set<String> named = new HashSet<>();
        expected.columns().forEach(column -> named.add(Columns.key(column)));
        return named;
    }

    private static Set<String> namesOf(String header, char separator) {
        Set<String> names = new HashSet<>();
        Arrays.stream(header.split(Pattern.quote(String.valueOf(separator))))
                .map(name -> Columns.key(name.replace("\"", "")))
                .forEach(names::add);
        return names;
    }
}
