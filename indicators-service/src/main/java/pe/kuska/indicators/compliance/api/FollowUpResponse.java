package pe.kuska.indicators.compliance.api;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.compliance.domain.FollowUpRecord;
import pe.kuska.indicators.progress.domain.ValuationLevel;

/** What the ministry recorded last about its follow-up system. */
@Schema(name = "FollowUpAssessment", description = "Evaluación del sistema de seguimiento; vacía si no se registró")
public record FollowUpResponse(
        int revision,
        Optional<ValuationLevel> level,
        Optional<String> basis,
        Optional<String> institution,
        Optional<Instant> recordedAt) {

    static FollowUpResponse from(Optional<FollowUpRecord> record) {
        return new FollowUpResponse(
                record.map(FollowUpRecord::revision).orElse(0),
                record.map(found -> found.said().level()),
                record.map(found -> found.said().basis()),
                record.map(FollowUpRecord::institution),
                record.map(FollowUpRecord::recordedAt));
    }
}
