package pe.kuska.tracking.timers;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.outbox.Outbox;
import pe.kuska.platform.outbox.OutgoingEvent;
import pe.kuska.tracking.followup.domain.Office;

/** Tells others that something is late and who was reminded of it: ids and codes only. */
@ApplicationScoped
class ReminderEventsOut {

    /** What others hear. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReminderTold(
            UUID recordId,
            @Nullable String personCode,
            @Nullable String caseCode,
            String institution,
            @Nullable String unit,
            String toInstitution,
            @Nullable String toUnit,
            int rung,
            Instant dueAt,
            Instant occurredAt) {}

    private final Outbox outbox;

    ReminderEventsOut(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(TimerFired fired) {
        Timer timer = fired.timer();
        Office owing = timer.owing();
        outbox.append(new OutgoingEvent(
                "tracking.care.v1",
                timer.personCode() == null ? timer.aboutId().toString() : timer.personCode(),
                "pe.kuska.tracking." + timer.kind().wireName() + ".v1",
                fired.at(),
                new ReminderTold(
                        timer.aboutId(),
                        timer.personCode(),
                        timer.caseCode(),
                        owing.institution(),
                        owing.unit(),
                        fired.to().institution(),
                        fired.to().unit(),
                        timer.rung(),
                        timer.dueAt(),
                        fired.at())));
    }
}
