package pe.kuska.indicators.compliance.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a report is given. */
public enum ReportFormat {
    /** The document by itself, whose hash is printed in every other form; only of what is published. */
    CONTENT("application/json", "json"),
    JSON("application/json", "json"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PDF("application/pdf", "pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String extension;

    ReportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The form somebody asks for by name, such as {@code pdf}. */
    public static Optional<ReportFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }
}
