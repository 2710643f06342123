package pe.kuska.registry.imports.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.registry.imports.ReadImports.ColumnUse;

/** What became of a column of a file. */
@Schema(name = "ImportColumn")
record ColumnUseResponse(
        String column,

        @Schema(description = "Datos que llena; vacío si el perfil no la lee")
        List<String> readAs,

        @Schema(description = "Valores omitidos o por corregir; cuáles y por qué, en /errors")
        long leftOut) {

    static ColumnUseResponse of(ColumnUse use) {
        return new ColumnUseResponse(use.column(), use.readAs(), use.leftOut());
    }
}
