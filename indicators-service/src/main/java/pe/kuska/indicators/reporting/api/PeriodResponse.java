package pe.kuska.indicators.reporting.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.reporting.domain.PeriodPart;
import pe.kuska.indicators.reporting.domain.PeriodState;
import pe.kuska.indicators.reporting.domain.ReportingPeriod;

/** A reporting period. */
@Schema(name = "Period", description = "Periodo de reporte de una política")
public record PeriodResponse(
        UUID id,
        String policy,
        @Schema(examples = "2026S1") String code,
        int year,
        PeriodPart part,
        PeriodState state,
        LocalDate dueOn,
        Instant openedAt,
        Optional<Instant> publishedAt) {

    static PeriodResponse from(ReportingPeriod period) {
        return new PeriodResponse(
                period.id(),
                period.policy(),
                period.code(),
                period.year(),
                period.part(),
                period.state(),
                period.dueOn(),
                period.openedAt(),
                period.publishedAt());
    }
}
