package pe.kuska.gateway.web.border;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What stands behind a reference of the filter: the case, the sentence, and whether it still counts.
public record Sentenced(
        String reference,
        @Nullable Instant askedAt,
        @Nullable String institution,
        @Nullable String reason,
        @Nullable String basis,
        String caseCode,
        boolean standing,
        @Nullable String resolutionNumber,
        @Nullable String crime,
        @Nullable Integer prisonMonths,
        @Nullable LocalDate finalOn,
        @Nullable LocalDate listedUntil) {}
