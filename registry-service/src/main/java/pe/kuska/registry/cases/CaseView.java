package pe.kuska.registry.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.registry.cases.Registration.RegisteredPerson;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.CaseFacts;
import pe.kuska.registry.cases.domain.CaseSource;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.cases.persistence.CaseHistory.Version;

/** A case as it may be shown: its people by code and role, never by name. */
public record CaseView(
        UUID id,
        CaseCode code,
        CaseSource source,
        CaseFacts facts,
        List<RegisteredPerson> persons,
        int version,
        Instant registeredAt,
        Instant changedAt,
        List<FieldError> warnings) {

    /** The case as an earlier version told it. */
    static CaseView asOf(TraffickingCase shown, Version known, List<RegisteredPerson> persons) {
        return new CaseView(
                shown.id(),
                shown.code(),
                shown.source(),
                known.facts(),
                persons,
                known.version(),
                shown.registeredAt(),
                known.recordedAt(),
                List.of());
    }

    static CaseView of(TraffickingCase shown, List<RegisteredPerson> persons, List<FieldError> warnings) {
        return new CaseView(
                shown.id(),
                shown.code(),
                shown.source(),
                shown.facts(),
                persons,
                shown.version(),
                shown.registeredAt(),
                shown.changedAt(),
                warnings);
    }
}
