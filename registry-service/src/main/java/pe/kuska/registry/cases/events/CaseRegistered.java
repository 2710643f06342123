package pe.kuska.registry.cases.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case entered the register. Codes only: nobody can be recognised by it. */
public record CaseRegistered(
        String caseCode,
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

    static final String TYPE = "pe.kuska.registry.CaseRegistered.v1";

    /**
     * Who takes part in a case, as what.
     *
     * @param recordId the record that says so; somebody whom a case names twice has two
     * @param filedUnder the code the record stays with when the person is merged or split
     */
    public record Participant(String personCode, String role, UUID recordId, String filedUnder) {}
}
