package pe.kuska.indicators.reporting.domain;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that supports a report: sealed, known by its SHA-256. Taken back, its content goes and its trace stays. */
@Entity
@Table(name = "report_evidence")
public class EvidenceFile {

    @Id
    private UUID id;

    @Column(name = "report_id", nullable = false, updatable = false)
    private UUID reportId;

    @Column(name = "media_type", nullable = false, updatable = false)
    private String mediaType;

    @Column(name = "byte_size", nullable = false, updatable = false)
    private int byteSize;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Column(name = "sealed_name")
    private byte @Nullable [] sealedName;

    @Column(name = "sealed_content")
    @Basic(fetch = FetchType.LAZY)
    private byte @Nullable [] sealedContent;

    @Column(nullable = false, updatable = false)
    private String institution;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceFile() {}

    public EvidenceFile(
            UUID id, UUID reportId, EvidenceType type, Sealed sealed, String institution, Instant recordedAt) {
        this.id = id;
        this.reportId = reportId;
        this.mediaType = type.mediaType();
        this.byteSize = sealed.byteSize();
        this.sha256 = sealed.sha256();
        this.sealedName = sealed.name();
        this.sealedContent = sealed.content();
        this.institution = institution;
        this.recordedAt = recordedAt;
    }

    /** What is kept of a file: nothing of it in the clear but its size and hash. */
    public record Sealed(byte[] name, byte[] content, int byteSize, String sha256) {}

    /** Takes it back: what it said is gone for good. */
    public void withdraw(Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
            sealedName = null;
            sealedContent = null;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID reportId() {
        return reportId;
    }

    public EvidenceType type() {
        return EvidenceType.ofMediaType(mediaType);
    }

    public int byteSize() {
        return byteSize;
    }

    public String sha256() {
        return sha256;
    }

    public Optional<byte[]> sealedName() {
        return Optional.ofNullable(sealedName);
    }

    public Optional<byte[]> sealedContent() {
        return Optional.ofNullable(sealedContent);
    }

    public String institution() {
        return institution;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
