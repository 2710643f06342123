package pe.kuska.registry.rights.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.CorrectRecord.History;
import pe.kuska.registry.people.domain.Correction;
import pe.kuska.registry.people.domain.Correction.Piece;
import pe.kuska.registry.people.domain.Correction.Requester;
import pe.kuska.registry.people.domain.StandingCorrections.Ending;

/** A correction by hand: what, when and why, never a value. */
@Schema(name = "Rectification")
public record RectificationResponse(
        UUID id,
        UUID recordId,
        int version,
        String reason,
        Requester requester,
        @Nullable String requestNumber,
        String institution,
        Instant correctedAt,
        List<PieceResponse> fields,

        @Schema(
                description =
                        "Si, por lo rectificado, alguien debe decidir de quién es el registro; solo al rectificar")
        @Nullable
        Boolean review) {

    /** What was corrected. */
    @Schema(name = "RectifiedField")
    public record PieceResponse(
            @Schema(description = "Su lugar en la identidad")
            String field,

            @Schema(description = "Por qué ya no está en pie; ausente mientras lo está") @Nullable
            Ending ended) {

        static PieceResponse of(Piece piece) {
            return new PieceResponse(piece.field().path(), piece.ended());
        }
    }

    /** The corrections of a record. */
    @Schema(name = "Rectifications")
    public record All(UUID recordId, int version, List<RectificationResponse> items) {

        static All of(History history) {
            return new All(
                    history.recordId(),
                    history.version(),
                    history.corrections().stream()
                            .map(one -> RectificationResponse.of(one, null))
                            .toList());
        }
    }

    static RectificationResponse of(Correction correction, @Nullable Boolean review) {
        return new RectificationResponse(
                correction.id(),
                correction.recordId(),
                correction.version(),
                correction.why().reason(),
                correction.why().requester(),
                correction.why().requestNumber(),
                correction.institution(),
                correction.correctedAt(),
                correction.pieces().stream().map(PieceResponse::of).toList(),
                review);
    }
}
