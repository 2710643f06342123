package pe.kuska.indicators.imports.api;

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
import pe.kuska.indicators.imports.ImportProblem;
import pe.kuska.platform.problem.RuleViolation;

/** An uploaded catalogue. */
public class CatalogueUpload {

    @RestForm("file")
    @JsonIgnore
    @Schema(description = "Catálogo en CSV UTF-8 o XLSX", required = true)
    public @Nullable FileUpload file;

    /**
     * The file's content.
     *
     * @throws RuleViolation FILE_REQUIRED
     */
    byte[] content() {
        FileUpload upload = file;
        if (upload == null) {
            throw new RuleViolation(ImportProblem.FILE_REQUIRED, "file", "required");
        }
        try {
            return Files.readAllBytes(upload.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
