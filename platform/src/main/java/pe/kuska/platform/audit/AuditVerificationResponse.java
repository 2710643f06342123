package pe.kuska.platform.audit;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.platform.audit.AuditVerifier.Flaw;
import pe.kuska.platform.audit.AuditVerifier.Verdict;

/** What a walk through the whole chain found. */
@Schema(name = "AuditVerification", description = "Resultado de recorrer la cadena entera")
record AuditVerificationResponse(
        @Schema(description = "Entradas recorridas") long entries,

        @Schema(description = "Anotaciones fuera de la base de datos que se compararon")
        int anchors,

        @Schema(description = "Cuántas de ellas cortó una caída a medio escribir: no prueban nada y no son una falla")
        int tornAnchors,

        @Schema(description = "Cuándo se hizo la última de ellas", format = "date-time")
        Optional<String> lastAnchor,

        @Schema(description = "Si no se encontró ninguna falla")
        boolean intact,

        @Schema(description = "Dónde termina cada hilera de la cadena")
        List<EndResponse> ends,

        @Schema(description = "Cada falla y dónde se ve primero")
        List<FlawResponse> flaws) {

    /** The last entry of a lane. */
    @Schema(name = "AuditLaneEnd")
    record EndResponse(int lane, long sequence, String hash) {}

    /** What is wrong and the first place where it shows; for an altered anchor, its line. */
    @Schema(name = "AuditFlaw")
    record FlawResponse(Flaw flaw, int lane, long sequence) {}

    static AuditVerificationResponse of(Verdict verdict) {
        return new AuditVerificationResponse(
                verdict.entries(),
                verdict.anchors(),
                verdict.tornAnchors(),
                verdict.lastAnchor(),
                verdict.intact(),
                verdict.ends().stream()
                        .map(end -> new EndResponse(end.lane(), end.sequence(), end.hash()))
                        .toList(),
                verdict.findings().stream()
                        .map(finding -> new FlawResponse(finding.flaw(), finding.lane(), finding.sequence()))
                        .toList());
    }
}
