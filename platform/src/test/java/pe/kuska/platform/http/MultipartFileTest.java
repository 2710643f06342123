package pe.kuska.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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

    private static String file(InputStream body) throws IOException {
        return new String(MultipartFile.in(body, TYPE).orElseThrow().readAllBytes(), StandardCharsets.ISO_8859_1);
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
    void isMissedWhereThereIsNone() throws IOException {
        assertThat(MultipartFile.in(body(part("name=\"nota\"", "hola") + "------x--"), TYPE))
                .isEmpty();
        assertThat(MultipartFile.in(body("x"), "multipart/form-data")).isEmpty();
        assertThat(MultipartFile.in(body("------x\r\n" + "a".repeat(20_000)), TYPE))
                .isEmpty();
    }

    @Test
    void isNamedAsItsSenderDid() throws IOException {
        String sent = part("name=\"file\"; filename=\"Acta 2.PDF\"", "x") + "------x--";
        assertThat(MultipartFile.in(body(sent), TYPE).orElseThrow().fileName()).isEqualTo("Acta 2.PDF");
        String quoted = part("name=\"file\"; filename=\"a%22b.pdf\"", "x") + "------x--";
        assertThat(MultipartFile.in(body(quoted), TYPE).orElseThrow().fileName())
                .isEqualTo("a\"b.pdf");
        String unnamed = part("name=\"file\"", "x") + "------x--";
        assertThat(MultipartFile.in(body(unnamed), TYPE).orElseThrow().fileName())
                .isEmpty();
    }

    @Test
    void isNotTakenForWholeWhenItBreaksOff() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> file(body("------x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n1,2")));
    }
}
