package pe.kuska.registry.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who told us about a person: the institution, its system, and the person's number there if it has one. */
@Embeddable
public record RecordSource(
        String institution,
        @Column(name = "source_system") String system,
        @Column(name = "source_record_id") @Nullable String recordId) {}
