package pe.kuska.registry.htcds.api;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.registry.htcds.domain.HtcdsField;

/** A field of the standard and how the register meets it. */
@Schema(name = "HtcdsField")
record HtcdsFieldResponse(
        String section,
        String field,

        @Schema(description = "Datos del registro que el campo llena al cargarlo; vacío si solo queda como vino")
        List<String> understoodAs,

        @Schema(description = "Nombre con que queda, sellado y como vino, junto al registro de la persona")
        String keptAs,

        @Schema(description = "Dato del registro que lo llena al salir cuando la persona no llegó por HTCDS")
        Optional<String> filledFrom) {

    private static final String KEPT = "extra.";

    static HtcdsFieldResponse of(HtcdsField field, List<String> readAs) {
        return new HtcdsFieldResponse(
                field.section(),
                field.field(),
                readAs.stream().filter(path -> !path.startsWith(KEPT)).toList(),
                readAs.stream()
                        .filter(path -> path.startsWith(KEPT))
                        .findFirst()
                        .orElse(""),
                Optional.ofNullable(field.from()));
    }
}
