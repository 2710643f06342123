package pe.kuska.registry.cases.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.cases.events.CaseRegistered.Participant;

/** A case should not have been registered: whatever was concluded from it no longer holds. */
public record CaseWithdrawn(
        String caseCode,
        int version,
        String institution,
        @Nullable String unit,
        List<Participant> persons) {

    static final String TYPE = "pe.kuska.registry.CaseWithdrawn.v1";
}
