package pe.kuska.registry.imports.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.registry.imports.persistence.ImportEffects.NotedSlip;

/** Something wrong with a row of a file; never the value itself. */
@Schema(name = "ImportError")
public record SlipResponse(
        @Schema(description = "Fila como la cuenta una hoja de cálculo: la cabecera es la primera")
        long row,

        String column,
        String rule,
        String message,

        @Schema(description = "Verdadero: la fila espera su corrección. Falso: se registró sin ese valor")
        boolean rejected) {

    static SlipResponse of(NotedSlip noted) {
        return new SlipResponse(
                noted.place().row(),
                noted.slip().column(),
                noted.slip().rule(),
                noted.slip().message(),
                noted.slip().rejects());
    }
}
