package pe.kuska.registry.cases.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.cases.events.CaseRegistered.Participant;

/** A case was told again differently, or corrected: everything it says now. */
public record CaseAmended(
        String caseCode,
        int version,
        String kind,
        String institution,
        @Nullable String unit,
        Instant receivedAt,
        @Nullable String crime,
        List<String> conducts,
        List<String> means,
        List<String> purposes,
        @Nullable String recruitment,
        @Nullable String ubigeo,
        List<Participant> persons) {

    static final String TYPE = "pe.kuska.registry.CaseAmended.v1";
}
