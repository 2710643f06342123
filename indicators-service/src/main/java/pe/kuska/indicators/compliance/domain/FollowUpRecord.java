package pe.kuska.indicators.compliance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import pe.kuska.indicators.progress.domain.ValuationLevel;

/** What the conducting ministry says about the system that follows its policy up in a year, in revisions. */
@Entity
@Table(name = "follow_up_assessment")
public class FollowUpRecord {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String policy;

    @Column(nullable = false)
    private int year;

    @Column(nullable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ValuationLevel level;

    @Column(nullable = false)
    private String basis;

    @Column(nullable = false)
    private String institution;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected FollowUpRecord() {}

    public FollowUpRecord(UUID id, Place place, int revision, Said said, String institution, Instant recordedAt) {
        this.id = id;
        this.policy = place.policy();
        this.year = place.year();
        this.revision = revision;
        this.level = said.level();
        this.basis = said.basis();
        this.institution = institution;
        this.recordedAt = recordedAt;
    }

    /** Of which policy and year. */
    public record Place(String policy, int year) {}

    /** Which level, and on what grounds. */
    public record Said(ValuationLevel level, String basis) {}

    public int year() {
        return year;
    }

    public int revision() {
        return revision;
    }

    public Said said() {
        return new Said(level, basis);
    }

    public String institution() {
        return institution;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
