package pe.kuska.registry.cases.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.cases.domain.CaseFacts;
import pe.kuska.registry.cases.domain.CaseKind;
import pe.kuska.registry.cases.domain.Circumstances;
import pe.kuska.registry.cases.domain.RouteLeg;
import pe.kuska.registry.cases.domain.RouteStage;
import pe.kuska.registry.territory.domain.Ubigeo;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.OfficialNumber;
import pe.kuska.registry.validation.Reading;

/** The facts of a case, in the codes of the official lists. */
@Schema(name = "CaseFacts", description = "Los hechos del caso; todo lo que se puede corregir después")
public record FactsRequest(
        @NotNull CaseKind kind,

        @Schema(format = "date-time", description = "Recepción: fecha (AAAA-MM-DD) o fecha y hora RFC 3339")
        @NotBlank
        @Size(max = 40)
        String receivedAt,

        @Schema(description = "Lista «delito»", examples = "129-A") @Size(max = 20) @Nullable
        String crime,

        @Schema(description = "Lista «conducta»") @Size(max = 20)
        List<@NotBlank @Size(max = 60) String> conducts,

        @Schema(description = "Lista «medio»") @Size(max = 20)
        List<@NotBlank @Size(max = 60) String> means,

        @Schema(description = "Lista «finalidad»") @Size(max = 20)
        List<@NotBlank @Size(max = 60) String> purposes,

        @Schema(description = "Lista «captacion_modalidad»") @Size(max = 60) @Nullable
        String recruitment,

        @Valid @Nullable PlaceRequest place,
        @Size(max = 50) List<@NotNull @Valid LegRequest> route,

        @Schema(description = "Números de otros expedientes") @Size(max = 50)
        List<@NotNull @Pattern(regexp = FILE_NUMBER, message = FILE_NUMBER_MESSAGE) String> references,

        @Valid @Nullable CircumstancesRequest circumstances) {

    /** File numbers have a digit and no room for a sentence: nobody's name belongs there. */
    static final String FILE_NUMBER = OfficialNumber.SHAPE;

    static final String FILE_NUMBER_MESSAGE = "Escriba solo el número del expediente, con al menos una cifra.";

    public FactsRequest {
        conducts = conducts == null ? List.of() : conducts;
        means = means == null ? List.of() : means;
        purposes = purposes == null ? List.of() : purposes;
        route = route == null ? List.of() : route;
        references = references == null ? List.of() : references;
    }

    /** Where it happened or was found out. */
    @Schema(name = "CasePlace")
    public record PlaceRequest(
            @Schema(examples = "150101") @Size(max = 6) @Nullable
            String ubigeo) {}

    /** A place of the route. */
    @Schema(name = "RouteLeg")
    public record LegRequest(
            @NotNull RouteStage stage,
            @Size(max = 6) @Nullable String ubigeo,
            @Size(max = 3) @Nullable String country,

            @Schema(format = "date") @Size(max = 10) @Nullable
            String date) {}

    /** Reads the facts and notes what is wrong with them. */
    CaseFacts toFacts(Reading reading) {
        Instant received = reading.moment("receivedAt", receivedAt);
        return new CaseFacts(
                kind,
                Optional.ofNullable(received).orElse(Instant.EPOCH),
                reading.text(crime),
                conducts,
                means,
                purposes,
                reading.text(recruitment),
                place == null ? null : code(reading.ubigeo("place.ubigeo", place.ubigeo())),
                legs(reading),
                references.stream().map(String::strip).distinct().toList(),
                circumstances == null ? Circumstances.NONE : circumstances.toCircumstances(reading));
    }

    private List<RouteLeg> legs(Reading reading) {
        List<RouteLeg> legs = new ArrayList<>();
        for (int i = 0; i < route.size(); i++) {
            LegRequest leg = route.get(i);
            String at = "route[" + i + "].";
            Ubigeo ubigeo = reading.ubigeo(at + "ubigeo", leg.ubigeo());
            String country = reading.country(at + "country", leg.country());
            LocalDate date = reading.date(at + "date", leg.date());
            if (ubigeo != null && country != null && !country.equals("PE")) {
                reading.findings().error(at + "country", BrokenRule.UBIGEO_OR_COUNTRY);
            }
            legs.add(new RouteLeg(leg.stage(), code(ubigeo), ubigeo == null ? country : "PE", date));
        }
        return legs;
    }

    private static @Nullable String code(@Nullable Ubigeo ubigeo) {
        return ubigeo == null ? null : ubigeo.value();
    }

    /** The facts as they would be sent, to be corrected. */
    static FactsRequest of(CaseFacts facts) {
        return new FactsRequest(
                facts.kind(),
                facts.receivedAt().toString(),
                facts.crime(),
                facts.conducts(),
                facts.means(),
                facts.purposes(),
                facts.recruitment(),
                facts.ubigeo() == null ? null : new PlaceRequest(facts.ubigeo()),
                facts.route().stream()
                        .map(leg -> new LegRequest(
                                leg.stage(),
                                leg.ubigeo(),
                                leg.country(),
                                leg.date() == null ? null : leg.date().toString()))
                        .toList(),
                facts.references(),
                CircumstancesRequest.of(facts.circumstances()));
    }
}
