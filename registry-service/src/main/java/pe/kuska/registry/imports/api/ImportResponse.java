package pe.kuska.registry.imports.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.imports.domain.ImportJob;
import pe.kuska.registry.imports.domain.Tally;

/** An import: where it stands and what became of its rows. */
@Schema(name = "Import")
public record ImportResponse(
        UUID id,
        String institution,
        String profile,
        int profileVersion,
        boolean dryRun,

        @Schema(enumeration = {"RECEIVING", "WAITING", "RUNNING", "DONE", "UNDOING", "UNDONE"})
        String state,

        @Schema(description = "Parte hecha, de 0 a 1") double progress,

        CountsResponse counts,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** What became of the rows. */
    @Schema(name = "ImportCounts")
    public record CountsResponse(
            @Schema(description = "Filas del archivo") long rows,
            @Schema(description = "Filas ya tratadas") long done,
            @Schema(description = "Filas por corregir") long rejected,

            @Schema(description = "Valores que no podían ser y se omitieron, de filas registradas")
            long valuesLeftOut,

            @Schema(description = "Personas registradas por primera vez")
            long registered,

            @Schema(description = "Personas de las que ahora se dice otra cosa")
            long updated,

            @Schema(description = "Personas que ya estaban, iguales")
            long unchanged,

            @Schema(name = "new", description = "De las registradas: nadie las conocía")
            @com.fasterxml.jackson.annotation.JsonProperty("new")
            long newPersons,

            @Schema(description = "De las registradas: reconocidas como alguien que ya estaba")
            long linked,

            @Schema(description = "De las registradas: por decidir quién es")
            long review,

            long casesRegistered,
            long casesUpdated,
            long casesUnchanged) {}

    static ImportResponse of(ImportJob job) {
        Tally tally = job.tally();
        double progress =
                switch (job.state()) {
                    case RECEIVING, WAITING, UNDOING -> 0;
                    case RUNNING -> job.rows() == 0 ? 1 : (double) tally.rowsDone() / job.rows();
                    case DONE, UNDONE -> 1;
                };
        return new ImportResponse(
                job.id(),
                job.institution(),
                job.profile().name(),
                job.profile().version(),
                job.isDryRun(),
                job.state().name(),
                progress,
                new CountsResponse(
                        job.rows(),
                        tally.rowsDone(),
                        tally.rowsRejected(),
                        tally.valuesLeftOut(),
                        tally.personsRegistered(),
                        tally.personsUpdated(),
                        tally.personsUnchanged(),
                        tally.personsNew(),
                        tally.personsLinked(),
                        tally.personsInReview(),
                        tally.casesRegistered(),
                        tally.casesUpdated(),
                        tally.casesUnchanged()),
                job.createdAt(),
                job.finishedAt().orElse(null));
    }
}
