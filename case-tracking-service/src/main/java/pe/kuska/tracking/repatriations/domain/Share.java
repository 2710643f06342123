package pe.kuska.tracking.repatriations.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What was told to another State.
 *
 * @param state ISO 3166 code of two letters
 * @param agreement the agreement it rests on
 * @param items codes of {@code shared_item}, separated by spaces
 */
@Embeddable
public record Share(
        String state,
        String agreement,
        String items,
        @Column(name = "shared_at") Instant at,
        @Column(name = "shared_by") String by) {}
