package pe.kuska.indicators.imports.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.catalogue.domain.EntryKind;
import pe.kuska.indicators.imports.ImportCatalogue;
import pe.kuska.indicators.imports.domain.ImportOutcome;
import pe.kuska.indicators.imports.domain.RowError;
import pe.kuska.indicators.imports.domain.RowFinding;
import pe.kuska.indicators.progress.domain.quality.QualityRuleName;

/** What an import did, or with a dry run would do. */
@Schema(name = "CatalogueImport", description = "Resultado de una carga de catálogo")
public record CatalogueImportResponse(
        Optional<UUID> id,
        String policy,
        boolean dryRun,
        Instant recordedAt,
        int rows,

        @Schema(description = "Elementos aceptados por tipo: OP, LN, SS, IOP, ISS")
        Map<String, Long> elements,

        @Schema(description = "Elementos con nombre «pendiente de carga»")
        int pending,

        int added,

        @Schema(description = "Códigos que reciben una versión nueva")
        List<String> changed,

        int unchanged,

        @Schema(description = "Códigos ya conocidos que el archivo no trae; se conservan")
        List<String> absent,

        @Schema(description = "Resultados publicados que se registran como revisión nueva")
        int figures,

        @Schema(description = "Filas que no se aceptaron y por qué")
        List<RowError> errors,

        @Schema(description = "Rarezas aceptadas tal como están")
        List<RowFinding> findings,

        @Schema(
                description =
                        "Lo que las reglas de calidad encuentran en todo el catálogo como queda, en cada año del que el archivo dice algo; "
                                + "cada hallazgo una vez, en el último año en que está")
        List<QualityFound> quality) {

    /** What a rule finds. */
    @Schema(name = "QualityFound")
    public record QualityFound(
            QualityRuleName rule,
            String title,
            QualityRuleName.Severity severity,
            String subject,
            int year,
            String message) {}

    static CatalogueImportResponse from(ImportCatalogue.Order order, ImportCatalogue.Done done) {
        ImportOutcome outcome = done.outcome();
        Map<String, Long> elements = new LinkedHashMap<>();
        for (EntryKind kind : EntryKind.values()) {
            elements.put(kind.officialCode(), outcome.elements().getOrDefault(kind, 0L));
        }
        return new CatalogueImportResponse(
                done.id(),
                order.policy(),
                order.dryRun(),
                done.recordedAt(),
                outcome.rows(),
                elements,
                outcome.pending(),
                outcome.added(),
                outcome.changed(),
                outcome.unchanged(),
                outcome.absent(),
                outcome.figures(),
                outcome.errors(),
                outcome.findings(),
                done.quality().stream()
                        .map(found -> new QualityFound(
                                found.rule(),
                                found.rule().title(),
                                found.rule().severity(),
                                found.subject(),
                                found.year(),
                                found.message()))
                        .toList());
    }
}
