package pe.kuska.indicators.reporting.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.reporting.domain.Report;
import pe.kuska.indicators.reporting.domain.ReportState;

/** A report in a list. */
@Schema(name = "ReportSummary")
public record ReportSummaryResponse(
        UUID id,
        UUID period,
        String periodCode,
        String policy,
        String indicator,
        String institution,
        int revision,
        ReportState state,
        LocalDate dueOn,

        @Schema(description = "Se entregó después del plazo")
        boolean late,

        Instant changedAt) {

    static ReportSummaryResponse from(Report report) {
        return new ReportSummaryResponse(
                report.id(),
                report.period().id(),
                report.period().code(),
                report.period().policy(),
                report.indicator(),
                report.institution(),
                report.revision(),
                report.state(),
                report.period().dueOn(),
                report.isLate(),
                report.changedAt());
    }
}
