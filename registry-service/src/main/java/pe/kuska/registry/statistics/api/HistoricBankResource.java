package pe.kuska.registry.statistics.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.statistics.ReadHistoricBank;
import pe.kuska.registry.statistics.ReadHistoricBank.Answer;
import pe.kuska.registry.statistics.domain.Dimension;
import pe.kuska.registry.statistics.domain.Figures.Count;
import pe.kuska.registry.statistics.domain.HistoricBank.Place;
import pe.kuska.registry.statistics.domain.HistoricBank.Year;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** The historic bank of victims over HTTP. */
@Path("statistics/historic-bank")
@Tag(name = "statistics")
@RunOnVirtualThread
class HistoricBankResource {

    private final ReadHistoricBank readHistoricBank;

    HistoricBankResource(ReadHistoricBank readHistoricBank) {
        this.readHistoricBank = readHistoricBank;
    }

    /** By which place. */
    public enum By {
        BIRTHPLACE,
        RESIDENCE;

        Dimension dimension() {
            return switch (this) {
                case BIRTHPLACE -> Dimension.BIRTHPLACE;
                case RESIDENCE -> Dimension.RESIDENCE;
            };
        }
    }

    /** The bank. */
    @Schema(
            name = "HistoricBank",
            description = "Víctimas por lugar de nacimiento o residencia, año a año y de todas las fuentes")
    public record BankResponse(
            By by,

            @Schema(description = "El momento que, pedido como asOf, da otra vez las mismas cifras")
            Instant asOf,

            boolean isProtected,

            @Schema(description = "Cada persona una vez, en todos los años") @Nullable
            Long persons,

            List<YearResponse> years,
            List<PlaceResponse> places,
            List<String> notes) {

        static BankResponse of(By by, Answer answer) {
            List<String> notes = new ArrayList<>();
            notes.add("Personas: cada víctima una vez en cada año en que figura; en el total, una sola vez.");
            notes.add(
                    "El lugar es el departamento (código INEI) que dijo cada fuente: quien tiene varios figura en cada uno.");
            if (answer.isProtected()) {
                notes.add("Se ocultan las cifras pequeñas y las que permitirían deducirlas.");
            }
            return new BankResponse(
                    by,
                    answer.bank().asOf(),
                    answer.isProtected(),
                    counted(answer.bank().total()),
                    answer.bank().years().stream().map(YearResponse::of).toList(),
                    answer.bank().places().stream().map(PlaceResponse::of).toList(),
                    notes);
        }
    }

    /** A year. */
    @Schema(name = "HistoricBankYear")
    public record YearResponse(
            int year,
            @Nullable Long persons,

            @Schema(description = "Cuántas ya habían sido víctimas en un año anterior") @Nullable
            Long seenBefore) {

        static YearResponse of(Year year) {
            return new YearResponse(year.year(), counted(year.total()), year.seenBefore());
        }
    }

    /** A place. */
    @Schema(name = "HistoricBankPlace")
    public record PlaceResponse(
            String place,

            @Schema(description = "Cada persona una vez, en todos los años") @Nullable
            Long persons,

            List<CellResponse> years) {

        static PlaceResponse of(Place place) {
            List<CellResponse> cells = new ArrayList<>();
            place.years().forEach((year, count) -> cells.add(new CellResponse(year, counted(count), count == null)));
            return new PlaceResponse(place.value(), counted(place.total()), cells);
        }
    }

    /** A place in a year. */
    @Schema(name = "HistoricBankCell")
    public record CellResponse(int year, @Nullable Long persons, boolean suppressed) {}

    @GET
    @Authenticated
    @Operation(
            operationId = "getHistoricBank",
            summary = "Banco histórico de víctimas por lugar de nacimiento o residencia, año a año",
            description =
                    "Exacto para quien conduce la política y la auditoría; para los demás, con las cifras pequeñas y las que las revelarían ocultas, las mismas que en los cuadros de cada año.")
    public BankResponse bank(
            @Parameter(schema = @Schema(implementation = By.class)) @QueryParam("by") @DefaultValue("BIRTHPLACE")
                    String by,
            @Parameter(description = "Como era entonces: fecha (al final de ese día) o fecha y hora RFC 3339")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf) {
        Reading reading = new Reading(new Findings());
        By asked = reading.code(
                "by",
                by,
                value -> Optional.of(value)
                        .filter(code -> code.equals("BIRTHPLACE") || code.equals("RESIDENCE"))
                        .map(By::valueOf));
        Instant moment = reading.momentUntil("asOf", asOf);
        reading.findings().throwIfBroken();
        By place = Objects.requireNonNull(asked);
        return BankResponse.of(place, readHistoricBank.read(place.dimension(), moment));
    }

    private static @Nullable Long counted(@Nullable Count count) {
        return count == null ? null : count.counted();
    }
}
