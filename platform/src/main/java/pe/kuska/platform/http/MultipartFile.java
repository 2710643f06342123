package pe.kuska.platform.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file of a multipart/form-data body (RFC 7578), read while it arrives. The framework's own reader would write it to
 * disk first, with every name in it readable.
 */
public final class MultipartFile extends InputStream {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";,]{1,70})\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_NAME =
            Pattern.compile("filename=\"((?:[^\"\\\\]|\\\\.){0,1000})\"", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_HEADERS = 16 * 1024;
    private static final byte[] END_OF_HEADERS = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final InputStream body;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[64 * 1024];
    private int from;
    private int to;
    private boolean bodyEnded;
    private String fileName = "";

    private MultipartFile(InputStream body, String boundary) {
        this.body = body;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        // So that the first delimiter, which no line break precedes, is found like the others.
        buffer[0] = '\r';
        buffer[1] = '\n';
        to = 2;
    }

    /** Goes to the first part that is a file; empty if there is none. */
    public static Optional<MultipartFile> in(InputStream body, @Nullable String contentType) throws IOException {
        Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (!boundary.find()) {
            return Optional.empty();
        }
        MultipartFile parts = new MultipartFile(body, boundary.group(1));
        parts.skipToDelimiter();
        while (parts.isAnotherPart()) {
            String written = parts.headers();
            String headers = written.toLowerCase(Locale.ROOT);
            if (headers.contains("filename") || headers.contains("name=\"file\"") || headers.contains("name=file")) {
                Matcher name = FILE_NAME.matcher(written);
                parts.fileName =
                        name.find() ? name.group(1).replace("\\\"", "\"").replace("%22", "\"") : "";
                return Optional.of(parts);
            }
            if (written.isEmpty()) {
                return Optional.empty();
            }
            parts.skipToDelimiter();
        }
        return Optional.empty();
    }

    /** As the sender named it, folders included; empty if it has no name. */
    public String fileName() {
        return fileName;
    }

    private void skipToDelimiter() throws IOException {
        while (read(new byte[8192], 0, 8192) >= 0) {
            // What comes before is nobody's.
        }
        from = Math.min(to, from + delimiter.length);
    }

    private boolean isAnotherPart() throws IOException {
        fill(2);
        return to - from >= 2 && buffer[from] == '\r' && buffer[from + 1] == '\n';
    }

    /** Of the part that begins here, or nothing if it has no end in sight. */
    private String headers() throws IOException {
        ByteArrayOutputStream headers = new ByteArrayOutputStream();
        while (headers.size() < LONGEST_HEADERS) {
            fill(1);
            if (from >= to) {
                break;
            }
            headers.write(buffer[from++]);
            byte[] soFar = headers.toByteArray();
            if (soFar.length >= 4 && Arrays.equals(soFar, soFar.length - 4, soFar.length, END_OF_HEADERS, 0, 4)) {
                return headers.toString(StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        fill(delimiter.length + 1);
        int end = delimiterFrom(from);
        if (end == from) {
            return -1;
        }
        if (end < 0) {
            if (bodyEnded) {
                throw new IOException("the upload ended before its file");
            }
            end = to - delimiter.length + 1;
        }
        int count = Math.min(length, end - from);
        System.arraycopy(buffer, from, target, offset, count);
        from += count;
        return count;
    }

    /** Makes sure that some bytes are there, unless the body has no more. */
    private void fill(int wanted) throws IOException {
        if (to - from >= wanted || bodyEnded) {
            return;
        }
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        while (to < wanted && !bodyEnded) {
            int read = body.read(buffer, to, buffer.length - to);
            if (read < 0) {
                bodyEnded = true;
            } else {
                to += read;
            }
        }
    }

    private int delimiterFrom(int start) {
        for (int i = start; i <= to - delimiter.length; i++) {
            if (buffer[i] == '\r' && Arrays.equals(buffer, i, i + delimiter.length, delimiter, 0, delimiter.length)) {
                return i;
            }
        }
        return -1;
    }
}
