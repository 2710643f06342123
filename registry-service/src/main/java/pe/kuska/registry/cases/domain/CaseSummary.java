package pe.kuska.registry.cases.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.PersonRole;

/** A case in a list. */
public record CaseSummary(
        UUID id,
        String code,
        CaseKind kind,
        String institution,
        @Nullable String unit,
        String sourceSystem,
        String sourceRecordId,
        Instant receivedAt,
        @Nullable String crime,
        @Nullable String ubigeo,
        int version,
        List<Participation> persons) {

    /** A person in it. */
    public record Participation(String personCode, PersonRole role) {}
}
