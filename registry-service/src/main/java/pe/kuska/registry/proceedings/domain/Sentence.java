package pe.kuska.registry.proceedings.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conviction that no appeal can change any more.
 *
 * @param resolutionId the resolution that convicted
 * @param number its own number
 * @param crime the article it is about; none if nobody told it
 * @param prisonMonths the prison term, if the register knows it
 * @param finalOn the day on which it became final
 */
public record Sentence(
        UUID recordId,
        UUID resolutionId,
        @Nullable String number,
        @Nullable String crime,
        @Nullable Integer prisonMonths,
        LocalDate finalOn) {}
