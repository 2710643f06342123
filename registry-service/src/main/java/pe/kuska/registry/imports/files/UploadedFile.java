package pe.kuska.registry.imports.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.imports.domain.ImportProfile.FileFormat;
import pe.kuska.registry.imports.domain.ImportRule;

/** A file as it arrives: what it really is, whatever the profile expects of it, and its rows one after the other. */
public final class UploadedFile {

    static final int PEEK = 64 * 1024;

    private final BufferedInputStream bytes;
    private final byte[] beginning;

    public UploadedFile(InputStream arriving) throws IOException {
        bytes = new BufferedInputStream(arriving, PEEK);
        bytes.mark(PEEK);
        beginning = bytes.readNBytes(PEEK);
        bytes.reset();
    }

    /**
     * How a file is written, as far as the profile says so.
     *
     * @param countedDays the columns in which days may come as a spreadsheet counts them
     */
    public record Expected(
            FileFormat format,
            @Nullable String charset,
            @Nullable Character separator,
            Set<String> columns,
            Set<String> countedDays) {

        boolean mayCountDays(String column) {
            return countedDays.stream().anyMatch(name -> Columns.key(name).equals(Columns.key(column)));
        }
    }

    /** An Excel file is one whatever the profile says; of text files the profile's format counts. */
    public FileFormat format(FileFormat expected) {
        if (beginning.length >= 4 && beginning[0] == 'P' && beginning[1] == 'K') {
            return FileFormat.XLSX;
        }
        boolean json = firstSign() == '{';
        return json
                ? FileFormat.NDJSON
                : expected == FileFormat.NDJSON && firstSign() != 0 ? FileFormat.NDJSON : FileFormat.CSV;
    }

    private int firstSign() {
        int start = beginning.length >= 3 && (beginning[0] & 0xFF) == 0xEF ? 3 : 0;
        for (int i = start; i < beginning.length; i++) {
            if (!Character.isWhitespace(beginning[i])) {
                return beginning[i];
            }
        }
        return 0;
    }

    /** Hands all rows over. */
    public void read(Expected expected, RowSink sink) throws IOException, UnreadableUpload {
        if (firstSign() == 0) {
            throw new UnreadableUpload(ImportRule.EMPTY_FILE, "file");
        }
        switch (format(expected.format())) {
            case CSV -> new CsvFile(Charsets.of(beginning, expected.charset()), beginning).read(bytes, expected, sink);
            case NDJSON -> new JsonLines(Charsets.of(beginning, expected.charset())).read(bytes, sink);
            case XLSX -> new ExcelFile(sink).read(bytes, expected);
        }
    }
}
