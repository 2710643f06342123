package pe.kuska.indicators.compliance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A revision of what the ministry wrote in a section of a year's report. */
@Entity
@Table(name = "compliance_text")
public class SectionText {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String policy;

    @Column(nullable = false)
    private int year;

    @Column(nullable = false)
    private String section;

    @Column(nullable = false)
    private int revision;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String institution;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected SectionText() {}

    public SectionText(UUID id, Place place, int revision, String text, String institution, Instant recordedAt) {
        this.id = id;
        this.policy = place.policy();
        this.year = place.year();
        this.section = place.section();
        this.revision = revision;
        this.text = text;
        this.institution = institution;
        this.recordedAt = recordedAt;
    }

    /** Where a text stands. */
    public record Place(String policy, int year, String section) {}

    public String section() {
        return section;
    }

    public int revision() {
        return revision;
    }

    public String text() {
        return text;
    }

    public String institution() {
        return institution;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
