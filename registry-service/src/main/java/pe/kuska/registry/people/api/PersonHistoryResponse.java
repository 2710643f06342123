package pe.kuska.registry.people.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.ReadPersonHistory.History;
import pe.kuska.registry.people.ReadPersonHistory.Statement;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.territory.domain.Ubigeo;

/** A person over time, from all sources; without a name, a document or an address. */
@Schema(name = "PersonHistory", description = "Nacimiento, residencias, casos e instituciones en el tiempo")
public record PersonHistoryResponse(
        String code,
        List<BirthResponse> births,
        List<ResidenceResponse> residences,
        List<InstitutionResponse> institutions,

        @Schema(description = "En cuántos casos es víctima, también fuera del mandato de quien lee")
        int victimisations,

        @Schema(
                description =
                        "Cada vez que fue víctima, de la más antigua a la más reciente; fuera del mandato, solo año y departamento")
        List<VictimisationResponse> victimisedIn,

        List<CaseResponse> cases) {

    /** A case in which the person is a victim. */
    @Schema(name = "VictimisationOverTime")
    public record VictimisationResponse(
            int year, @Nullable String department, @Nullable String caseCode) {}

    /** When and where a source says the person was born. */
    @Schema(name = "BirthOverTime")
    public record BirthResponse(
            String institution,
            @Nullable LocalDate date,
            @Nullable Integer year,
            @Nullable Integer estimatedAge,
            @Nullable String ubigeo,
            @Nullable String country,
            Instant from,
            @Nullable Instant until) {}

    /** Where a source says the person lived; what others say, by department only. */
    @Schema(name = "ResidenceOverTime")
    public record ResidenceResponse(
            String institution,
            @Nullable String department,
            @Nullable String ubigeo,
            @Nullable String country,
            Instant from,
            @Nullable Instant until) {}

    /** Since when an institution knows the person. */
    @Schema(name = "InstitutionOverTime")
    public record InstitutionResponse(String institution, String system, Instant since) {}

    /** A case of the person within the mandate. */
    @Schema(name = "CaseOverTime")
    public record CaseResponse(String code, String kind, String institution, PersonRole role, Instant receivedAt) {}

    static PersonHistoryResponse of(History history) {
        return new PersonHistoryResponse(
                history.code().value(),
                history.statements().stream()
                        .filter(said -> said.birth().isKnown()
                                || said.birthplace().ubigeo() != null
                                || said.birthplace().country() != null)
                        .map(PersonHistoryResponse::birth)
                        .toList(),
                history.statements().stream()
                        .filter(said -> said.residence().ubigeo() != null
                                || said.residence().country() != null)
                        .map(PersonHistoryResponse::residence)
                        .toList(),
                history.statements().stream()
                        .collect(Collectors.toMap(
                                said -> said.institution() + "\n" + said.system(),
                                said -> new InstitutionResponse(said.institution(), said.system(), said.from()),
                                (first, _) -> first,
                                LinkedHashMap::new))
                        .values()
                        .stream()
                        .toList(),
                history.victimisations().size(),
                history.victimisations().stream()
                        .map(one -> new VictimisationResponse(one.year(), one.department(), one.caseCode()))
                        .toList(),
                history.cases().stream()
                        .map(one -> new CaseResponse(
                                one.code(), one.kind(), one.institution(), one.role(), one.receivedAt()))
                        .toList());
    }

    private static BirthResponse birth(Statement said) {
        return new BirthResponse(
                said.institution(),
                said.birth().date(),
                said.birth().year(),
                said.birth().estimatedAge(),
                value(said.birthplace().ubigeo()),
                said.birthplace().country(),
                said.from(),
                said.until().orElse(null));
    }

    private static ResidenceResponse residence(Statement said) {
        Ubigeo ubigeo = said.residence().ubigeo();
        return new ResidenceResponse(
                said.institution(),
                Optional.ofNullable(ubigeo).map(Ubigeo::department).orElse(null),
                said.own() ? value(ubigeo) : null,
                said.residence().country(),
                said.from(),
                said.until().orElse(null));
    }

    private static @Nullable String value(@Nullable Ubigeo ubigeo) {
        return ubigeo == null ? null : ubigeo.value();
    }

    @Override
    public String toString() {
        return "PersonHistoryResponse[sealed]";
    }
}
