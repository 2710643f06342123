package pe.kuska.tracking.caseload.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.timers.OpenTimer;
import pe.kuska.tracking.timers.TimerKind;

/** Something that is owed and not done. */
@Schema(name = "Due")
record DueResponse(
        TimerKind kind,

        @Schema(description = "La derivación, alerta, sesión, plan… de la que se trata")
        UUID recordId,

        @Schema(description = "El plan, si lo debido es una acción de un plan") @Nullable
        UUID planId,

        @Nullable String personCode,
        @Nullable String caseCode,

        @Schema(description = "Quién lo debe") String institution,
        @Nullable String unit,

        @Schema(description = "Lo debe su unidad; si no, se lo avisaron porque nadie actuó")
        boolean own,

        String rule,
        Instant dueAt,
        boolean overdue,
        long secondsLeft,

        @Schema(description = "A cuántos peldaños del escalamiento se avisó ya")
        int told) {

    static DueResponse from(OpenTimer timer, @Nullable UUID planId, Set<Office> desks, Instant now) {
        return new DueResponse(
                timer.kind(),
                timer.aboutId(),
                planId,
                timer.personCode(),
                timer.caseCode(),
                timer.owing().institution(),
                timer.owing().unit(),
                desks.contains(timer.owing()),
                timer.rule(),
                timer.dueAt(),
                now.isAfter(timer.dueAt()),
                Duration.between(now, timer.dueAt()).toSeconds(),
                timer.told());
    }
}
