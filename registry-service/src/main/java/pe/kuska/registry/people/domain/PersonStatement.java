package pe.kuska.registry.people.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a source says about one person, of a case or on record without one.
 *
 * @param role what the person is in the case; may be unknown only without a case
 * @param sourceRecordId the person's number in the source's system, if it has one
 */
public record PersonStatement(
        @Nullable PersonRole role, @Nullable String sourceRecordId, Identity identity) {

    /** What the person is in the case; a case says it of everybody. */
    public PersonRole roleInCase() {
        return Objects.requireNonNull(role, "a person in a case has a role");
    }
}
