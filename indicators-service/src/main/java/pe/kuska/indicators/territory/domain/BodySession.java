package pe.kuska.indicators.territory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.RuleViolation;

/** A body met: when, and which entities took part. One recorded by mistake is withdrawn and counts for nothing. */
@Entity
@Table(name = "territorial_session")
public class BodySession {

    @Id
    private UUID id;

    @Column(name = "body_id", nullable = false, updatable = false)
    private UUID bodyId;

    @Column(name = "held_on", nullable = false, updatable = false)
    private LocalDate heldOn;

    @Column(nullable = false, updatable = false)
    private String participants;

    @Column(nullable = false, updatable = false)
    private String institution;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected BodySession() {}

    public BodySession(
            UUID id,
            TerritorialBody body,
            LocalDate heldOn,
            List<String> participants,
            String institution,
            Instant recordedAt) {
        LocalDate dissolved = body.sheet().dissolvedOn();
        if (heldOn.isBefore(body.sheet().act().date()) || (dissolved != null && !heldOn.isBefore(dissolved))) {
            throw new RuleViolation(TerritoryProblem.DATE_INVALID, "heldOn", "while-it-exists");
        }
        this.id = id;
        this.bodyId = body.id();
        this.heldOn = heldOn;
        this.participants =
                String.join(" ", participants.stream().distinct().sorted().toList());
        this.institution = institution;
        this.recordedAt = recordedAt;
    }

    public void withdraw(Instant at) {
        if (withdrawnAt != null) {
            throw new RuleViolation(TerritoryProblem.SESSION_WITHDRAWN);
        }
        withdrawnAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public List<String> participants() {
        return List.of(participants.split(" "));
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public long version() {
        return version;
    }
}
