package pe.kuska.indicators.reporting.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.zip.CRC32C;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.reporting.domain.ReportingProblem;
import pe.kuska.platform.problem.RuleViolation;

/** An uploaded file. It is in memory only, until it is sealed. */
public final class EvidenceUpload {

    private final @Nullable String fileName;
    private final byte[] content;

    EvidenceUpload(@Nullable String fileName, byte[] content) {
        this.fileName = fileName;
        this.content = content;
    }

    /** How it is described; it never looks so to anybody here. */
    @Schema(name = "EvidenceForm")
    record Form(
            @Schema(
                    description = "PDF, PNG, JPEG, XLSX, DOCX o CSV, hasta 10 MiB",
                    required = true,
                    format = "binary",
                    type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING)
            String file) {}

    /** The name without folders. */
    String name() {
        String name = required();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() > 200 ? last.substring(last.length() - 200) : last;
    }

    @JsonIgnore
    byte[] content() {
        required();
        return content;
    }

    private String required() {
        String name = fileName;
        if (name == null) {
            throw new RuleViolation(ReportingProblem.EVIDENCE_REQUIRED, "file", "required");
        }
        return name;
    }

    /** Tells one upload from another, so that an Idempotency-Key is not reused for a different file. */
    @JsonProperty("digest")
    @Schema(hidden = true)
    String digest() {
        CRC32C checksum = new CRC32C();
        checksum.update(content);
        return content.length + ":" + checksum.getValue();
    }
}
