package pe.kuska.tracking.followup.events;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code CaseRegistered} and {@code CaseAmended}. The classification of the crime is in the
 * event too and is left there: who cares for a person does not need it.
 */
record CaseTold(
        String caseCode,
        @Nullable String kind,
        String institution,
        @Nullable String unit,
        @Nullable Instant receivedAt,
        @Nullable String ubigeo,
        @Nullable List<PersonInCase> persons) {

    /** A person of the case and their role in it, by the record that says so. */
    record PersonInCase(
            String personCode,
            String role,
            @Nullable UUID recordId,
            @Nullable String filedUnder) {
        boolean isVictim() {
            return role.equals("VICTIM");
        }
    }

    CaseTold {
        Objects.requireNonNull(caseCode, "caseCode");
        Objects.requireNonNull(institution, "institution");
    }

    List<PersonInCase> victims() {
        return persons == null
                ? List.of()
                : persons.stream().filter(PersonInCase::isVictim).toList();
    }
}
