package pe.kuska.tracking.deadlines;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A deadline as it is shown, with where it comes from. */
@Schema(name = "Deadline")
public record DeadlineResponse(
        Instant dueAt,
        boolean overdue,
        String rule,
        String source,

        @Schema(description = "«plazo referencial» si ninguna norma lo confirma")
        Optional<String> note) {

    private static final String UNCONFIRMED = "plazo referencial";

    public static DeadlineResponse from(Deadline deadline, Instant now) {
        DeadlineRule rule = deadline.rule();
        return new DeadlineResponse(
                deadline.dueAt(),
                deadline.isOverdueAt(now),
                rule.code() + " v" + rule.version(),
                rule.source(),
                rule.confirmed() ? Optional.empty() : Optional.of(UNCONFIRMED));
    }
}
