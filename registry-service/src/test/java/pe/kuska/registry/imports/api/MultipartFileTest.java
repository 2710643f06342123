package pe.kuska.registry.imports.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.imports.files.UnreadableUpload;

class MultipartFileTest {

    private static final String TYPE = "multipart/form-data; boundary=----x";

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The same bytes, arriving one at a time. */
    private static InputStream slowly(InputStream bytes) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return bytes.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return bytes.read(target, offset, Math.min(1, length));
            }
        };
    }

    private static String part(String disposition, String content) {
        return "------x\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    private static String file(InputStream body) throws IOException, UnreadableUpload {
        return new String(MultipartFile.in(body, TYPE).readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void isReadToItsLastByte() throws Exception {
        String content = "a,b\r\n--no\r\n------y\r\n\r\n1,2\r\n";
        assertThat(file(body(part("name=\"file\"; filename=\"a.csv\"", content) + "------x--\r\n")))
                .isEqualTo(content);
    }

    @Test
    void isFoundBehindOtherFields() throws Exception {
        String sent = part("name=\"nota\"", "hola") + part("name=\"file\"; filename=\"a.csv\"", "x") + "------x--";
        assertThat(file(body(sent))).isEqualTo("x");
        assertThat(file(slowly(body(sent)))).isEqualTo("x");
    }

    @Test
    void mayBeLargerThanWhatIsRead() throws Exception {
        String content = "0123456789\r\n".repeat(50_000);
        assertThat(file(body(part("name=\"file\"; filename=\"a.csv\"", content) + "------x--")))
                .isEqualTo(content);
    }

    @Test
    void mayBeEmpty() throws Exception {
        assertThat(file(body(part("name=\"file\"; filename=\"a.csv\"", "") + "------x--")))
                .isEmpty();
    }

    @Test
    void isMissedWhereThereIsNone() {
        assertThatExceptionOfType(UnreadableUpload.class)
                .isThrownBy(() -> file(body(part("name=\"nota\"", "hola") + "------x--")));
        assertThatExceptionOfType(UnreadableUpload.class)
                .isThrownBy(() -> MultipartFile.in(body("x"), "multipart/form-data"));
    }

    @Test
    void isNotTakenForWholeWhenItBreaksOff() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> file(body("------x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n1,2")));
    }
}
