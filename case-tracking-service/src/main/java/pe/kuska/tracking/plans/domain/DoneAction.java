package pe.kuska.tracking.plans.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** An action of a plan was done. */
@Embeddable
public record DoneAction(
        @Column(name = "action_id") UUID id,
        @Column(name = "done_at") Instant at,
        @Column(name = "done_by") String by) {}
