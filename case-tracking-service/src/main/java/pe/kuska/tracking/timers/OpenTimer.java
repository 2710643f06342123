package pe.kuska.tracking.timers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Office;

/**
 * Something that is owed and not done, as it is listed.
 *
 * @param told how many rungs of the ladder have heard of it
 */
public record OpenTimer(
        TimerKind kind,
        UUID aboutId,
        @Nullable String personCode,
        @Nullable String caseCode,
        Office owing,
        String rule,
        Instant dueAt,
        int told) {}
