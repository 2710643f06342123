package pe.kuska.indicators.reporting.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.Aggregation;
import pe.kuska.indicators.catalogue.domain.Direction;
import pe.kuska.indicators.catalogue.domain.IndicatorSheet;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.quality.QualityRuleName;
import pe.kuska.indicators.quality.domain.FindingState;
import pe.kuska.indicators.quality.domain.Resolution;
import pe.kuska.indicators.quality.domain.StandingFinding;
import pe.kuska.indicators.reporting.CheckReport;
import pe.kuska.indicators.reporting.FindReport;
import pe.kuska.indicators.reporting.domain.Report;
import pe.kuska.indicators.reporting.domain.ReportAction;
import pe.kuska.indicators.reporting.domain.ReportState;
import pe.kuska.platform.problem.FieldError;

/** The one page of a report. */
@Schema(name = "Report", description = "Un reporte con su ficha, sus valores anteriores y lo que llama la atención")
public record ReportResponse(
        UUID id,
        PeriodResponse period,
        String indicator,
        String name,
        String institution,
        int revision,
        ReportState state,
        Optional<String> comment,
        Instant changedAt,

        @Schema(description = "Cuándo lo entregó la entidad por primera vez")
        Optional<Instant> deliveredAt,

        @Schema(description = "Se entregó después del plazo")
        boolean late,

        @Schema(description = "Desde cuándo se admite su entrega tardía, con el periodo cerrado")
        Optional<Instant> lateAdmittedAt,

        ReportContentResponse content,
        Sheet sheet,

        @Schema(description = "Resultados de otros años, el más reciente primero")
        List<PastValue> lastValues,

        @Schema(description = "Lo que falta para enviarlo") List<FieldError> missing,

        @Schema(description = "Lo que llama la atención; no impide enviar")
        List<String> findings,

        @Schema(
                description =
                        "Lo mismo, con su regla y lo que se dijo de cada hallazgo; se responde en quality-findings")
        List<Check> checks,

        @Schema(description = "Avance tipo 1 del año con este reporte, si el periodo cierra el año")
        Optional<BigDecimal> advance1,

        boolean explanationRequired,
        List<EvidenceResponse> evidence,

        @Schema(description = "Lo que su estado y el del periodo permiten")
        Set<ReportAction> actions,

        boolean mayWrite) {

    /** What the page shows of the sheet. */
    @Schema(name = "ReportSheet")
    public record Sheet(
            @Nullable Unit unit,
            @Nullable Direction direction,
            @Nullable Aggregation aggregation,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target) {}

    /** A finding as it stands. */
    @Schema(name = "ReportCheck")
    public record Check(
            QualityRuleName rule,
            String title,
            QualityRuleName.Severity severity,
            String message,
            FindingState state,

            @Schema(description = "Lo último que se dijo de él; si está abierto, se dijo cuando sus cifras eran otras")
            Optional<String> said) {}

    /** A year's result. */
    @Schema(name = "PastValue")
    public record PastValue(
            int year,
            ObservationStatus status,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String reason) {}

    static ReportResponse from(FindReport.Opened opened) {
        Report report = opened.report();
        CheckReport.Checked checked = opened.checked();
        IndicatorSheet sheet = checked.facts().sheet();
        return new ReportResponse(
                report.id(),
                PeriodResponse.from(opened.period()),
                report.indicator(),
                checked.facts().name(),
                report.institution(),
                report.revision(),
                report.state(),
                report.comment(),
                report.changedAt(),
                report.deliveredAt(),
                report.isLate(),
                report.lateAdmittedAt(),
                ReportContentResponse.from(report.content()),
                new Sheet(
                        sheet.unit(),
                        sheet.direction(),
                        sheet.aggregation(),
                        sheet.baseline().shown(),
                        sheet.targetOf(opened.period().year()).shown()),
                checked.facts().observed().entrySet().stream()
                        .sorted(Map.Entry.<Integer, ObservedFigure>comparingByKey()
                                .reversed())
                        .map(year -> past(year.getKey(), year.getValue()))
                        .toList(),
                checked.broken(),
                checked.findings(),
                checked.standing().stream().map(ReportResponse::check).toList(),
                checked.advance(),
                checked.deviation().needsExplanation(checked.advance()),
                opened.evidence().stream().map(EvidenceResponse::from).toList(),
                opened.actions(),
                opened.mayWrite());
    }

    private static Check check(StandingFinding standing) {
        QualityRuleName rule = standing.finding().rule();
        return new Check(
                rule,
                rule.title(),
                rule.severity(),
                standing.finding().message(),
                standing.state(),
                standing.resolution().map(Resolution::text));
    }

    private static PastValue past(int year, ObservedFigure figure) {
        return new PastValue(
                year,
                figure.status(),
                figure.value().shown(),
                figure.numerator().shown(),
                figure.denominator().shown(),
                figure.reason());
    }
}
