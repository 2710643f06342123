package pe.kuska.indicators.reporting.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.reporting.KeepEvidence;

/** A file that supports a report. */
@Schema(name = "Evidence", description = "Archivo de sustento; se guarda cifrado y se conoce por su SHA-256")
public record EvidenceResponse(
        UUID id,
        Optional<String> name,
        String mediaType,
        int bytes,
        String sha256,
        String institution,
        Instant recordedAt,
        Optional<Instant> withdrawnAt) {

    static EvidenceResponse from(KeepEvidence.Kept kept) {
        return new EvidenceResponse(
                kept.file().id(),
                kept.name(),
                kept.file().type().mediaType(),
                kept.file().byteSize(),
                kept.file().sha256(),
                kept.file().institution(),
                kept.file().recordedAt(),
                kept.file().withdrawnAt());
    }
}
