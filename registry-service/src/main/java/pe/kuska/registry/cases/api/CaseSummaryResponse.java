package pe.kuska.registry.cases.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.cases.api.CaseResponse.SourceResponse;
import pe.kuska.registry.cases.domain.CaseKind;
import pe.kuska.registry.cases.domain.CaseSummary;
import pe.kuska.registry.people.domain.PersonRole;

/** A case in a list. */
@Schema(name = "CaseSummary")
public record CaseSummaryResponse(
        String code,
        String institution,
        @Nullable String unit,
        SourceResponse source,
        CaseKind kind,
        Instant receivedAt,
        @Nullable String crime,
        @Nullable String ubigeo,
        List<Participation> persons) {

    /** A person in it. */
    @Schema(name = "Participation")
    public record Participation(String personCode, PersonRole role) {}

    static CaseSummaryResponse of(CaseSummary summary) {
        return new CaseSummaryResponse(
                summary.code(),
                summary.institution(),
                summary.unit(),
                new SourceResponse(summary.sourceSystem(), summary.sourceRecordId()),
                summary.kind(),
                summary.receivedAt(),
                summary.crime(),
                summary.ubigeo(),
                summary.persons().stream()
                        .map(person -> new Participation(person.personCode(), person.role()))
                        .toList());
    }
}
