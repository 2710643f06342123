package pe.kuska.indicators.territory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What was said of a body, plan or action at one time, by whom. */
@Entity
@Table(name = "territorial_version")
public class ToldVersion {

    /** Of what, and which of its versions. */
    @Embeddable
    public record Place(@Column(name = "subject_id") UUID subjectId, long version) implements Serializable {}

    @EmbeddedId
    private Place place;

    @Column(nullable = false, updatable = false)
    private String content;

    @Column(nullable = false, updatable = false)
    private String institution;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected ToldVersion() {}

    public ToldVersion(Place place, String content, String institution, Instant recordedAt) {
        this.place = place;
        this.content = content;
        this.institution = institution;
        this.recordedAt = recordedAt;
    }

    public Place place() {
        return place;
    }

    public String content() {
        return content;
    }

    public String institution() {
        return institution;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
