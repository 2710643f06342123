package pe.kuska.registry.imports.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.imports.domain.ImportRule;

/** One JSON object per line. */
final class JsonLines {

    private static final int LONGEST_LINE = 1024 * 1024;

    private final Charset charset;

    JsonLines(Charset charset) {
        this.charset = charset;
    }

    void read(InputStream bytes, RowSink sink) throws IOException, UnreadableUpload {
        long number = 0;
        try (Reader reader = new BufferedReader(Charsets.reader(bytes, charset))) {
            String line = next(reader);
            while (line != null) {
                number++;
                if (!line.isBlank()) {
                    sink.line(number, line);
                }
                line = next(reader);
            }
        } catch (CharacterCodingException notInCharset) {
            throw new UnreadableUpload(ImportRule.NOT_IN_CHARSET, "fila " + (number + 1));
        }
    }

    private static @Nullable String next(Reader reader) throws IOException, UnreadableUpload {
        StringBuilder line = new StringBuilder();
        int sign = reader.read();
        if (sign < 0) {
            return null;
        }
        while (sign >= 0 && sign != '\n') {
            if (line.length() > LONGEST_LINE) {
                throw new UnreadableUpload(ImportRule.UNREADABLE_FILE, "file");
            }
            line.append((char) sign);
            sign = reader.read();
        }
        return line.toString();
    }
}
