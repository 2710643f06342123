package pe.kuska.registry.htcds.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.registry.htcds.domain.ExportReport;
import pe.kuska.registry.htcds.domain.HtcdsExport;
import pe.kuska.registry.htcds.domain.HtcdsProfile.Loss;

/** What a file told and what it could not. */
@Schema(name = "HtcdsExport")
record HtcdsExportResponse(
        UUID id,
        String institution,
        String purpose,
        Instant startedAt,

        @Schema(description = "Falta si el archivo se cortó: quien lo recibió no lo tiene completo")
        Optional<Instant> finishedAt,

        Optional<String> profileVersion,

        @Schema(description = "Filas del archivo") Optional<Long> people,

        @Schema(description = "Cuántas filas llenan cada campo de la norma")
        Map<String, Long> filled,

        List<NotTold> notTold,

        @Schema(description = "Personas en otros papeles, que la norma no prevé")
        Map<String, Long> leftOut) {

    /** A value of the register that the file does not tell as it is. */
    @Schema(name = "HtcdsNotTold")
    record NotTold(
            @Schema(description = "Dato del registro") String value,

            @Schema(enumeration = {"NO_FIELD", "COARSER"}) String why,

            String message,
            long people) {}

    static HtcdsExportResponse of(HtcdsExport export) {
        Optional<ExportReport> report = Optional.ofNullable(export.report());
        return new HtcdsExportResponse(
                export.id(),
                export.institution(),
                export.purpose(),
                export.startedAt(),
                Optional.ofNullable(export.finishedAt()),
                report.map(ExportReport::profileVersion),
                report.map(ExportReport::people),
                report.map(ExportReport::filled).orElse(Map.of()),
                report.map(HtcdsExportResponse::notTold).orElse(List.of()),
                report.map(ExportReport::leftOut).orElse(Map.of()));
    }

    private static List<NotTold> notTold(ExportReport report) {
        return report.lost().entrySet().stream()
                .map(lost -> new NotTold(
                        lost.getKey(),
                        lost.getValue().why().name(),
                        message(lost.getValue().why()),
                        lost.getValue().people()))
                .toList();
    }

    private static String message(Loss why) {
        return switch (why) {
            case NO_FIELD -> "La norma no tiene un campo para este dato; no sale en el archivo.";
            case COARSER -> "La norma solo lo conoce en términos más generales; sale con el más cercano.";
        };
    }
}
