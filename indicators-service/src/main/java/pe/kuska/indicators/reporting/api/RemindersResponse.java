package pe.kuska.indicators.reporting.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.reporting.domain.Reminder;

/** Reminders. */
@Schema(name = "Reminders")
public record RemindersResponse(List<ReminderResponse> items) {

    /** One reminder. */
    @Schema(name = "Reminder")
    public record ReminderResponse(
            UUID id,
            UUID period,
            String policy,
            String periodCode,
            String institution,
            Reminder.Cause cause,
            int outstanding,
            LocalDate dueOn,

            @Schema(description = "El día en que tocaba recordarlo; se recuerda una sola vez, ese día o después")
            LocalDate occasionOn,

            Instant recordedAt) {}

    static RemindersResponse from(List<Reminder> reminders) {
        return new RemindersResponse(reminders.stream()
                .map(reminder -> new ReminderResponse(
                        reminder.id(),
                        reminder.period().id(),
                        reminder.period().policy(),
                        reminder.period().code(),
                        reminder.institution(),
                        reminder.cause(),
                        reminder.outstanding(),
                        reminder.period().dueOn(),
                        reminder.occasionOn(),
                        reminder.recordedAt()))
                .toList());
    }
}
