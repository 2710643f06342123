package pe.kuska.tracking.attentions.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.attentions.domain.Attention;
import pe.kuska.tracking.attentions.domain.AttentionStatus;
import pe.kuska.tracking.attentions.domain.Session;
import pe.kuska.tracking.attentions.domain.SessionStatus;

/** An attention as units that care for the person see it. */
@Schema(name = "Attention")
record AttentionResponse(
        UUID id,

        @Schema(description = "Para If-Match") String etag,
        String personCode,
        Optional<String> caseCode,
        String service,
        String institution,
        @Nullable String unit,
        AttentionStatus status,

        @Schema(description = "Cuántas sesiones la completan")
        int sessionsPlanned,

        @Schema(description = "Si ya se realizaron") boolean complete,
        Optional<String> interpreterLanguage,
        Optional<String> reason,
        List<SessionResponse> sessions) {

    /** One session. */
    @Schema(name = "AttentionSession")
    record SessionResponse(
            int number,
            UUID id,
            SessionStatus status,
            Instant plannedFor,
            @Nullable Instant recordedAt,
            @Nullable String reason,
            @Nullable Integer satisfaction,
            @Nullable Boolean interpreted,

            @Schema(description = "Tipo y huella de los documentos")
            List<String> evidence,

            @Schema(description = "Solo para unidades que atienden a la persona, al leer la atención") @Nullable
            String note) {}

    static AttentionResponse from(Attention attention, Map<UUID, String> notes) {
        List<SessionResponse> sessions = new ArrayList<>();
        for (Session session : attention.sessions()) {
            String evidence = session.evidence();
            sessions.add(new SessionResponse(
                    sessions.size() + 1,
                    session.id(),
                    session.status(),
                    session.plannedFor(),
                    session.recordedAt(),
                    session.reason(),
                    session.satisfaction(),
                    session.interpreted(),
                    evidence == null ? List.of() : List.of(evidence.split(" ")),
                    notes.get(session.id())));
        }
        return new AttentionResponse(
                attention.id(),
                "\"" + attention.version() + "\"",
                attention.personCode(),
                attention.caseCode(),
                attention.service(),
                attention.givenBy().institution(),
                attention.givenBy().unit(),
                attention.status(),
                attention.sessionsPlanned(),
                attention.isComplete(),
                attention.interpreterLanguage(),
                attention.reason(),
                sessions);
    }
}
