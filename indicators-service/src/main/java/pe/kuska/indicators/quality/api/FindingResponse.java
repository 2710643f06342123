package pe.kuska.indicators.quality.api;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.progress.domain.quality.QualityFinding;
import pe.kuska.indicators.progress.domain.quality.QualityRuleName;
import pe.kuska.indicators.quality.domain.FindingState;
import pe.kuska.indicators.quality.domain.Resolution;
import pe.kuska.indicators.quality.domain.StandingFinding;

/** A finding. */
@Schema(name = "Finding", description = "Un hallazgo de calidad")
public record FindingResponse(
        QualityRuleName rule,
        String title,
        QualityRuleName.Severity severity,
        String policy,
        String subject,
        int year,
        String message,
        @Schema(description = "Por qué importa") String why,
        FindingState state,

        @Schema(description = "Lo último que se dijo de él; si está abierto, se dijo cuando sus cifras eran otras")
        Optional<Said> said,

        @Schema(description = "Dónde leer lo que concierne") String link) {

    /** What was said of a finding. */
    @Schema(name = "FindingSaid")
    public record Said(Resolution.Kind kind, String text, String institution, Instant recordedAt) {}

    static FindingResponse from(String policy, StandingFinding standing) {
        QualityFinding finding = standing.finding();
        return new FindingResponse(
                finding.rule(),
                finding.rule().title(),
                finding.rule().severity(),
                policy,
                finding.subject(),
                finding.year(),
                finding.message(),
                finding.rule().why(),
                standing.state(),
                standing.resolution()
                        .map(said -> new Said(said.kind(), said.text(), said.institution(), said.recordedAt())),
                "/api/indicators/v1/policies/" + policy + "#" + finding.subject());
    }
}
