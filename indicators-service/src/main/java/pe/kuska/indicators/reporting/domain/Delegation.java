package pe.kuska.indicators.reporting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.problem.RuleViolation;

/** An entity lets another one, or one of its own units, report an indicator for it for a time. It stays responsible. */
@Entity
@Table(name = "report_delegation")
public class Delegation {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String policy;

    @Column(updatable = false)
    private @Nullable String indicator;

    @Column(name = "from_institution", nullable = false, updatable = false)
    private String fromInstitution;

    @Column(name = "to_institution", nullable = false, updatable = false)
    private String toInstitution;

    @Column(name = "to_unit", updatable = false)
    private @Nullable String toUnit;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until", nullable = false, updatable = false)
    private LocalDate validUntil;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Delegation() {}

    public Delegation(UUID id, Terms terms, String fromInstitution, Instant recordedAt) {
        this.id = id;
        this.policy = terms.policy();
        this.indicator = terms.indicator();
        this.fromInstitution = fromInstitution;
        this.toInstitution = terms.toInstitution();
        this.toUnit = terms.toUnit();
        this.validFrom = terms.validFrom();
        this.validUntil = terms.validUntil();
        this.recordedAt = recordedAt;
    }

    /**
     * What is delegated to whom and for how long.
     *
     * @param indicator null for all of the entity's indicators of the policy
     */
    public record Terms(
            String policy,
            @Nullable String indicator,
            String toInstitution,
            @Nullable String toUnit,
            LocalDate validFrom,
            LocalDate validUntil) {

        public Terms {
            if (validUntil.isBefore(validFrom)) {
                throw new RuleViolation(ReportingProblem.DELEGATION_INVALID, "validUntil", "after-valid-from");
            }
        }
    }

    /** Whether somebody may report for the entity by it on a day. */
    public boolean covers(Report report, Caller caller, LocalDate day) {
        return revokedAt == null
                && !day.isBefore(validFrom)
                && !day.isAfter(validUntil)
                && fromInstitution.equals(report.institution())
                && policy.equals(report.period().policy())
                && (indicator == null || indicator.equals(report.indicator()))
                && toInstitution.equals(caller.institution().code())
                && (toUnit == null || caller.unit().filter(toUnit::equals).isPresent());
    }

    /** Ends it now. */
    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public Terms terms() {
        return new Terms(policy, indicator, toInstitution, toUnit, validFrom, validUntil);
    }

    public String fromInstitution() {
        return fromInstitution;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    public long version() {
        return version;
    }
}
