package pe.kuska.indicators.compliance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A report frozen at its publication, known by the SHA-256 of its content. A later one does not change it. */
@Entity
@Table(name = "compliance_publication")
public class PublishedReport {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String policy;

    @Column(nullable = false)
    private int year;

    @Column(nullable = false)
    private int version;

    @Column(nullable = false)
    private String document;

    @Column(nullable = false)
    private String sha256;

    @Column(nullable = false)
    private String institution;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected PublishedReport() {}

    public PublishedReport(
            UUID id, Edition edition, String document, String sha256, String institution, Instant recordedAt) {
        this.id = id;
        this.policy = edition.policy();
        this.year = edition.year();
        this.version = edition.version();
        this.document = document;
        this.sha256 = sha256;
        this.institution = institution;
        this.recordedAt = recordedAt;
    }

    /** Which report it is. */
    public record Edition(String policy, int year, int version) {}

    public UUID id() {
        return id;
    }

    public Edition edition() {
        return new Edition(policy, year, version);
    }

    /** The frozen document, as JSON. */
    public String document() {
        return document;
    }

    public String sha256() {
        return sha256;
    }

    public String institution() {
        return institution;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
