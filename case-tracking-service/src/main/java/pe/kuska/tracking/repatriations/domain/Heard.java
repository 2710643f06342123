package pe.kuska.tracking.repatriations.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Office;

/**
 * What another State told (seguimiento binacional): the least, as codes.
 *
 * @param state ISO 3166 code of two letters
 * @param agreement the agreement it rests on
 * @param items codes of {@code heard_item}, separated by spaces
 * @param saidOn the day of which the other State speaks
 */
@Embeddable
public record Heard(
        String state,
        String agreement,
        String items,
        @Column(name = "said_on") LocalDate saidOn,
        @Column(name = "heard_at") Instant at,
        @Column(name = "heard_by") String by,
        String institution,
        @Nullable String unit) {

    public Office office() {
        return new Office(institution, unit);
    }
}
