package pe.kuska.indicators.reporting.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files that may support a figure, recognised by how they begin and by their name, never by what the sender says. */
public enum EvidenceType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    CSV("text/csv", "csv");

    private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
    private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP_START = {'P', 'K', 3, 4};

    private final String mediaType;
    private final Set<String> extensions;

    EvidenceType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = Set.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The type of a file whose name and content agree; empty if it is none of ours or they differ. */
    public static Optional<EvidenceType> of(String fileName, byte[] content) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension) && type.mayBegin(content))
                .findFirst();
    }

    /** The type a kept media type names. */
    public static EvidenceType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type of evidence"));
    }

    private boolean mayBegin(byte[] content) {
        return switch (this) {
            case PDF -> startsWith(content, PDF_START);
            case PNG -> startsWith(content, PNG_START);
            case JPEG -> startsWith(content, JPEG_START);
            case XLSX -> startsWith(content, ZIP_START) && mentions(content, "xl/");
            case DOCX -> startsWith(content, ZIP_START) && mentions(content, "word/");
            case CSV -> isText(content);
        };
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static boolean mentions(byte[] content, String entry) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(entry);
    }

    private static boolean isText(byte[] content) {
        for (byte each : content) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t') {
                return false;
            }
        }
        return true;
    }
}
