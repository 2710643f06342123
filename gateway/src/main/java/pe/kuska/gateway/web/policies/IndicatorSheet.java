package pe.kuska.gateway.web.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an indicator measures, in every version of its sheet.
public record IndicatorSheet(
        String policy,
        String code,
        @Nullable String objective,
        @Nullable String service,
        Version current,
        List<Version> versions) {

    /// One version of the sheet.
    public record Version(
            int version,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            boolean corrected,
            @Nullable Instant recordedAt,
            @Nullable String name,
            boolean pending,
            @Nullable String responsible,
            @Nullable String institution,
            @Nullable String type,
            @Nullable String direction,
            @Nullable String aggregation,
            @Nullable String unit,
            boolean unitDeduced,
            @Nullable String formula,
            @Nullable String semesterRule,
            @Nullable Integer baselineYear,
            @Nullable Figure baseline,
            @Nullable Map<String, Figure> targets,
            @Nullable String codeStatus,
            @Nullable String source) {}

    /// A figure as it was written, beside the number read from it.
    public record Figure(
            @Nullable String text,
            @Nullable String status,
            @Nullable Double value) {

        public String shown() {
            if (text != null) {
                return text;
            }
            return value == null ? "–" : value.toString();
        }
    }

    /// A result as it was recorded at some time; a later one may say otherwise.
    public record Revision(
            int year,
            int revision,
            String status,
            @Nullable Figure value,
            @Nullable Figure numerator,
            @Nullable Figure denominator,
            @Nullable String reason,
            @Nullable String basis,
            @Nullable String origin,
            @Nullable String institution,
            @Nullable Instant recordedAt) {}

    /// All results with all their revisions.
    public record Revisions(List<Revision> items) {}
}
