package pe.kuska.tracking.followup.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.outbox.Outbox;
import pe.kuska.platform.outbox.OutgoingEvent;
import pe.kuska.tracking.followup.TellStep.Told;
import pe.kuska.tracking.followup.domain.Fact.Step;

/** Tells other services of steps of care, in order per person: ids and codes, no reasons, no shelter. */
@ApplicationScoped
public class CareEventsOut {

    private static final String CARE = "tracking.care.v1";
    private static final Set<String> NOT_TOLD = Set.of(
            "reason",
            "shelter",
            "fromInstitution",
            "fromUnit",
            "watchedBy",
            "situation",
            "owesShelter",
            Step.FOR_CHILD);

    /** What others hear of a step. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CareTold(
            UUID recordId,
            @Nullable String personCode,
            @Nullable String caseCode,
            String institution,
            @Nullable String unit,
            Map<String, String> codes,
            Instant occurredAt) {}

    private final Outbox outbox;

    CareEventsOut(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Adds the event of a step to the current transaction. */
    public void tell(Told told) {
        Map<String, String> codes = new TreeMap<>(told.codes());
        codes.keySet().removeAll(NOT_TOLD);
        outbox.append(new OutgoingEvent(
                CARE,
                told.person() == null ? told.aboutId().toString() : told.person(),
                "pe.kuska.tracking." + told.type().wireName() + ".v1",
                told.at(),
                new CareTold(
                        told.aboutId(),
                        told.person(),
                        told.caseCode(),
                        told.by().institution(),
                        told.by().unit(),
                        codes,
                        told.at())));
    }
}
