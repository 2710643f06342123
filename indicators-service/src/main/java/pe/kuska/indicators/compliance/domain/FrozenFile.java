package pe.kuska.indicators.compliance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** A file of a published report, byte for byte as it was on that day. */
@Entity
@Table(name = "compliance_file")
public class FrozenFile {

    @EmbeddedId
    private Key key;

    @Column(name = "media_type", nullable = false)
    private String mediaType;

    @Column(name = "byte_size", nullable = false)
    private int byteSize;

    @Column(nullable = false)
    private String sha256;

    @Column(nullable = false)
    private byte[] body;

    @SuppressWarnings("NullAway.Init")
    protected FrozenFile() {}

    public FrozenFile(UUID publication, ReportFormat format, byte[] body, String sha256) {
        this.key = new Key(publication, format);
        this.mediaType = format.mediaType();
        this.byteSize = body.length;
        this.sha256 = sha256;
        this.body = body.clone();
    }

    /** Which file of which publication. */
    @Embeddable
    public record Key(
            @Column(name = "publication_id", nullable = false)
            UUID publication,

            @Enumerated(EnumType.STRING) @Column(nullable = false)
            ReportFormat format) {}

    /** What a manifest says of a file. */
    public record Listed(ReportFormat format, String mediaType, int byteSize, String sha256) {}

    public Listed listed() {
        return new Listed(key.format(), mediaType, byteSize, sha256);
    }

    public byte[] body() {
        return body.clone();
    }
}
