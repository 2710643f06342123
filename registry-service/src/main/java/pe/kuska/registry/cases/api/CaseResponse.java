package pe.kuska.registry.cases.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.registry.cases.CaseView;
import pe.kuska.registry.cases.api.RegistrationResponse.PersonResponse;
import pe.kuska.registry.cases.domain.CaseFacts;
import pe.kuska.registry.cases.domain.CaseKind;
import pe.kuska.registry.cases.domain.CaseSource;

/** A case as it is shown: its people by code and role; an allow-list without any personal data. */
@Schema(name = "Case", description = "Un caso; sus personas figuran solo con su CUV y su papel")
public record CaseResponse(
        UUID id,
        String code,
        String institution,
        @Nullable String unit,
        SourceResponse source,
        CaseKind kind,
        Instant receivedAt,
        @Nullable String crime,
        List<String> conducts,
        List<String> means,
        List<String> purposes,
        @Nullable String recruitment,
        FactsRequest.@Nullable PlaceRequest place,
        List<FactsRequest.LegRequest> route,
        List<String> references,
        @Nullable CircumstancesRequest circumstances,
        List<PersonResponse> persons,
        int version,
        Instant registeredAt,
        Instant changedAt,
        List<FieldError> warnings) {

    /** Where the case comes from. */
    @Schema(name = "CaseSourceShown")
    public record SourceResponse(String system, String recordId) {}

    static CaseResponse of(CaseView view) {
        CaseSource source = view.source();
        CaseFacts facts = view.facts();
        FactsRequest written = FactsRequest.of(facts);
        return new CaseResponse(
                view.id(),
                view.code().value(),
                source.institution(),
                source.unit(),
                new SourceResponse(source.system(), source.recordId()),
                facts.kind(),
                facts.receivedAt(),
                facts.crime(),
                facts.conducts(),
                facts.means(),
                facts.purposes(),
                facts.recruitment(),
                written.place(),
                written.route(),
                facts.references(),
                written.circumstances(),
                view.persons().stream()
                        .map(person -> new PersonResponse(
                                person.recordId(), person.personCode().value(), person.role(), person.match()))
                        .toList(),
                view.version(),
                view.registeredAt(),
                view.changedAt(),
                view.warnings());
    }
}
