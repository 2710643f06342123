package pe.kuska.tracking.attentions.api;

import static pe.kuska.tracking.http.Answers.blankToNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.attentions.GiveAttention;

/** What a unit says of an attention and its sessions. */
final class AttentionRequests {

    private AttentionRequests() {}

    /** What it is going to do. */
    @Schema(name = "OpenAttention")
    record Open(
            @NotBlank @Size(max = 40) @Schema(description = "CUV")
            String personCode,

            @Nullable @Size(max = 40) String caseCode,

            @NotBlank @Size(max = 64) @Schema(description = "Lista attention_service")
            String service,

            @Min(1) @Max(200) @Schema(description = "Cuántas sesiones la completan")
            int sessionsPlanned,

            @Nullable @Size(max = 64) @Schema(description = "Lista language; si la persona necesita intérprete")
            String interpreterLanguage) {

        GiveAttention.Command toCommand() {
            return new GiveAttention.Command(
                    personCode, blankToNull(caseCode), service, sessionsPlanned, blankToNull(interpreterLanguage));
        }
    }

    /** When the next session is. */
    @Schema(name = "PlanSession")
    record Plan(@NotNull Instant plannedFor) {}

    /** What came of a session. */
    @Schema(name = "HoldSession")
    record Hold(
            @Nullable @Size(max = 16000) @Schema(description = "Se guarda cifrada; solo la leen unidades que atienden")
            String note,

            @Nullable @Min(1) @Max(5) @Schema(description = "Lo que opina la persona, de 1 a 5")
            Integer satisfaction,

            @Nullable @Schema(description = "Si hubo intérprete; obligatorio si la persona lo necesita")
            Boolean interpreted,

            @Nullable @Size(max = 20) List<@Valid Evidence> evidence) {

        GiveAttention.Held toHeld() {
            return new GiveAttention.Held(
                    blankToNull(note),
                    satisfaction,
                    interpreted,
                    evidence == null
                            ? List.of()
                            : evidence.stream()
                                    .map(each -> new GiveAttention.Evidence(each.kind(), each.sha256()))
                                    .toList());
        }
    }

    /** A document that shows it. */
    @Schema(name = "SessionEvidence")
    record Evidence(
            @NotBlank @Size(max = 64) @Schema(description = "Lista document_kind")
            String kind,

            @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "Huella SHA-256 del archivo")
            String sha256) {}

    /** Why a session was not held or an attention ends before it is complete. */
    @Schema(name = "AttentionReason")
    record Why(
            @Nullable @Size(max = 64) @Schema(description = "Lista missed_session_reason o attention_end_reason")
            String reason) {}
}
