package pe.kuska.tracking.plans.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands by a version of a plan.
 *
 * @param by pseudonymous id of whoever recorded it
 */
@Embeddable
public record Signature(
        @Column(name = "of_version") int ofVersion,

        @Enumerated(EnumType.STRING) @Column(name = "signed_as")
        As as,

        String institution,
        @Nullable String unit,
        @Column(name = "signed_by") String by,
        @Column(name = "signed_at") Instant at) {

    /** As whom one signs. */
    public enum As {
        /** The person: an adult's recorded consent, or a child who was heard. */
        PERSON,
        CASE_MANAGER,
        /** A unit that commits itself to an action. */
        ENTITY
    }
}
