package pe.kuska.indicators.reporting.api;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.indicators.reporting.domain.ReportContent;

/** What a report says. */
@Schema(name = "ReportContentView")
public record ReportContentResponse(
        @Nullable ObservationStatus status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String reason,
        @Nullable String explanation,
        @Nullable String narrative,
        List<ReportContentRequest.Part> breakdown) {

    static ReportContentResponse from(ReportContent content) {
        return new ReportContentResponse(
                content.status(),
                content.value(),
                content.numerator(),
                content.denominator(),
                content.reason(),
                content.explanation(),
                content.narrative(),
                content.breakdown().parts().stream()
                        .map(part -> new ReportContentRequest.Part(part.dimension(), part.category(), part.value()))
                        .toList());
    }
}
