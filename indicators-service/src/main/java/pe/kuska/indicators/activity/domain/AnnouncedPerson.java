package pe.kuska.indicators.activity.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody an event is about, under the codes it was told under; who that is today, {@link Identities} knows.
 *
 * @param filedUnder the code the registry's record is filed under; where no record is told, the code itself
 * @param toldAs the code that led to the person then
 * @param recordId the registry's record, where the event tells of one
 * @param caseCode the case it is about, if any
 * @param victim whether the registry said that the person is a victim in that case
 */
public record AnnouncedPerson(
        String filedUnder,
        String toldAs,
        @Nullable UUID recordId,
        @Nullable String caseCode,
        boolean victim) {}
