package pe.kuska.indicators.reporting.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.observations.domain.Breakdown;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.indicators.reporting.domain.ReportContent;

/** What a focal point writes. */
@Schema(name = "ReportContent", description = "Contenido de un reporte; en borrador puede faltar todo")
public record ReportContentRequest(
        @Nullable ObservationStatus status,
        @Nullable @Digits(integer = 12, fraction = 6) BigDecimal value,
        @Nullable @Digits(integer = 12, fraction = 6) BigDecimal numerator,
        @Nullable @Digits(integer = 12, fraction = 6) BigDecimal denominator,

        @Schema(description = "Por qué el dato no está disponible (solo con ND)") @Nullable @Size(max = 500)
        String reason,

        @Schema(description = "Por qué el resultado se aparta de la meta") @Nullable @Size(max = 4000)
        String explanation,

        @Schema(description = "Qué se hizo, en palabras") @Nullable @Size(max = 8000)
        String narrative,

        @Nullable @Size(max = 400) List<@Valid @NotNull Part> breakdown) {

    /** A part of the result. */
    @Schema(name = "BreakdownPart")
    public record Part(
            @Schema(examples = "departamento") @NotBlank @Size(max = 60)
            String dimension,

            @NotBlank @Size(max = 120) String category,
            @NotNull @Digits(integer = 12, fraction = 6) BigDecimal value) {}

    ReportContent toContent() {
        return new ReportContent(
                status,
                value,
                numerator,
                denominator,
                reason,
                explanation,
                narrative,
                breakdown == null
                        ? Breakdown.NONE
                        : new Breakdown(breakdown.stream()
                                .map(part -> new Breakdown.Part(part.dimension(), part.category(), part.value()))
                                .toList()));
    }
}
