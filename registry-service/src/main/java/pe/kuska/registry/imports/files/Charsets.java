package pe.kuska.registry.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * In which characters a text file is written. Text with accents that is valid UTF-8 is UTF-8 whatever a profile says:
 * nobody writes such Windows-1252.
 */
final class Charsets {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private Charsets() {}

    static Charset of(byte[] beginning, @Nullable String stated) {
        boolean ascii = true;
        for (byte one : beginning) {
            ascii &= one >= 0;
        }
        boolean utf8 = isUtf8(beginning);
        if (stated == null) {
            return utf8 ? StandardCharsets.UTF_8 : WINDOWS;
        }
        return !ascii && utf8 ? StandardCharsets.UTF_8 : Charset.forName(stated);
    }

    /** The last bytes may be the beginning of a character. */
    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), false);
        return !result.isError();
    }

    /** Reads text, stops at bytes that are none, and leaves a byte order mark out. */
    static Reader reader(InputStream bytes, Charset charset) throws IOException {
        bytes.mark(3);
        byte[] start = bytes.readNBytes(3);
        if (!Arrays.equals(start, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            bytes.reset();
        }
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        // Windows-1252 leaves five bytes without a meaning; old exports hold them all the same.
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }
}
