package pe.kuska.registry.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who says so: the institution, its system and the number the case has there. The same source again is the same case.
 */
@Embeddable
public record CaseSource(
        String institution,
        @Nullable String unit,
        @Column(name = "source_system") String system,
        @Column(name = "source_record_id") String recordId) {

    /** What makes the case the same: two units of an institution may tell of it. */
    public CaseSource ofAnyUnit() {
        return new CaseSource(institution, null, system, recordId);
    }
}
