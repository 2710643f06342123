package pe.kuska.indicators.reporting.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.zip.CRC32C;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.reporting.domain.ReportingProblem;
import pe.kuska.platform.problem.RuleViolation;

/** An uploaded file. */
public class EvidenceUpload {

    @RestForm("file")
    @JsonIgnore
    @Schema(description = "PDF, PNG, JPEG, XLSX, DOCX o CSV, hasta 10 MiB", required = true)
    public @Nullable FileUpload file;

    /** The name without folders, and the content. */
    String name() {
        String name = required().fileName();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() > 200 ? last.substring(last.length() - 200) : last;
    }

    byte[] content() {
        try {
            return Files.readAllBytes(required().uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileUpload required() {
        FileUpload upload = file;
        if (upload == null) {
            throw new RuleViolation(ReportingProblem.EVIDENCE_REQUIRED, "file", "required");
        }
        return upload;
    }

    /** Tells one upload from another, so that an Idempotency-Key is not reused for a different file. */
    @JsonProperty("digest")
    @Schema(hidden = true)
    String digest() {
        byte[] content = file == null ? new byte[0] : content();
        CRC32C checksum = new CRC32C();
        checksum.update(content);
        return content.length + ":" + checksum.getValue();
    }
}
