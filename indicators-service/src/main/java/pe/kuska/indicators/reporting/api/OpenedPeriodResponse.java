package pe.kuska.indicators.reporting.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.reporting.OpenPeriod;

/** A period just opened. */
@Schema(name = "OpenedPeriod")
public record OpenedPeriodResponse(
        PeriodResponse period,
        @Schema(description = "Reportes que se esperan") int expected,

        @Schema(description = "Indicadores que nadie puede reportar: su responsable no corresponde a una institución")
        List<String> unassigned) {

    static OpenedPeriodResponse from(OpenPeriod.Opened opened) {
        return new OpenedPeriodResponse(PeriodResponse.from(opened.period()), opened.expected(), opened.unassigned());
    }
}
